/** The "." entry: defines `<pro-tracking>`, and names what a page or an app may want to use in its own code. */
import './define.js';

export { ProTrackingElement } from './element/pro-tracking-element.js';
export {
  TrackingErrorEvent,
  TrackingLoadEvent,
  TrackingLookupEvent,
  TrackingUpdateEvent,
  type NewEvent,
  type TrackingErrorDetail,
  type TrackingLoadDetail,
  type TrackingLookupDetail,
  type TrackingUpdateDetail,
} from './element/events.js';
export type { Messages } from './element/i18n/messages.js';
export type { MessagesOverride } from './element/i18n/merge-messages.js';
export type { TrackingErrorKind } from './client/tracking-error.js';
export type { TrackingStatus } from './element/state/tracking-state.js';
export type {
  Consignment,
  EventTime,
  Leg,
  LegProgress,
  TrackedPackage,
  TrackingEvent,
} from './tracking/consignment.js';
export type { ConsignmentStateName } from './tracking/states.js';
export type { EventCodeName } from './tracking/event-codes.js';
export type {
  ProConsignmentStatus,
  ProEvent,
  ProFlattenedResponse,
  ProMultiLegResponse,
  ProTrackingData,
  ProTrackingResponse,
} from './tracking/pro-api.js';
