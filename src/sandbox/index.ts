/** The `pro-tracking/sandbox` entry: a mock of SortedPRO's tracking API. */
export { createSandbox, type Sandbox, type SandboxOptions } from './create-sandbox.js';
export { serveSandbox, type ServedSandbox, type ServeSandboxOptions } from './serve-sandbox.js';
export { journeyOf, journeys } from './journeys.js';
export { liveJourneys } from './live-journeys.js';
export { flatten } from './flatten.js';
export type { Fault } from './fault.js';
export type { FaultLimits } from './fault-store.js';
export type { Journey } from './journey.js';
export type { LiveJourney, LiveLeg, LiveScan } from './live-journey.js';
export type { SandboxRequest } from './request-log.js';
export type { Endpoint } from '../tracking/proxy-url.js';
export type { ProEvent } from '../tracking/pro-api.js';
