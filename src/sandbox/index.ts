/** The `pro-tracking/sandbox` entry: a stand-in for SortedPRO's tracking API. */
export { createSandbox, type Sandbox, type SandboxOptions } from './create-sandbox.js';
export { serveSandbox, type ServedSandbox, type ServeSandboxOptions } from './serve-sandbox.js';
export { journeyOf, journeys } from './journeys.js';
export { livingJourneys } from './live-journeys.js';
export { flatten } from './flatten.js';
export type { Fault } from './fault.js';
export type { FaultLimits } from './fault-book.js';
export type { Journey } from './journey.js';
export type { LivingJourney, LivingLeg, LivingScan } from './live-journey.js';
export type { SandboxRequest } from './request-log.js';
export type { Endpoint } from '../tracking/proxy-url.js';
export type { ProEvent } from '../tracking/pro-api.js';
