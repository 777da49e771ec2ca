/**
 * Copies PRO's responses field by field from an allow-list, under PRO's own names. A field that PRO adds one day, or a
 * gateway adds today, does not reach a shopper unnoticed.
 */

import type { ProConsignmentStatus, ProFlattenedEvent, ProLeg } from '../../tracking/pro-api.js';
import type { TrackingRequest } from '../http/request-url.js';
import type { JsonObject } from './json-fields.js';
import { findField, isObject } from './json-fields.js';
import { ProxyProblem } from '../http/problem.js';

/** A list as PRO sends it: absent, `null`, or with items that may be `null`. */
export type ProList<T> = (T | null)[] | null;

/** An event of either shape. Even the timestamp may be missing: the event still happened. */
export type SafeEvent = Partial<ProFlattenedEvent>;

export interface SafeLeg extends Omit<ProLeg, 'Events'> {
  Events?: ProList<SafeEvent>;
}

/** A package of either shape. The shape is recognised by its lists, so both are passed on. */
export interface SafePackage {
  PackageReferenceForAllLegsAssignedByMpd?: string | null;
  Legs?: ProList<SafeLeg>;
  Events?: ProList<SafeEvent>;
}

export interface SafeTracking {
  ConsignmentReferenceForAllLegsAssignedByMpd: string;
  TrackedPackages?: ProList<SafePackage>;
}

export type SafeStatus = Omit<ProConsignmentStatus, 'ApiLink'>;

export type SafeResponse = SafeTracking | SafeStatus;

const CONSIGNMENT = 'ConsignmentReferenceForAllLegsAssignedByMpd';
const LEG_EVENT = ['TimeStamp', 'Code', 'Description', 'SignedBy', 'Location'] as const;
const FLATTENED_EVENT = [...LEG_EVENT, 'CarrierServiceName'] as const;

/** How many packages, and how many legs and events in all, are passed on. No real consignment has as many. */
const MAX_PACKAGES = 200;
const MAX_ITEMS = 10_000;

/** How many list items may still be passed on. */
interface Quota {
  packages: number;
  items: number;
  isExceeded: boolean;
}

/**
 * @param onCut called when the response has more packages, legs or events than are passed on
 * @throws ProxyProblem `upstream_invalid` when it does not have PRO's shape or is about another consignment
 */
export function pickKnownFields(
  response: unknown,
  { endpoint, reference }: TrackingRequest,
  onCut: () => void = () => undefined,
): SafeResponse {
  // One shopper's parcel must never be shown under another's reference, so a response without a reference is refused.
  if (!isObject(response)) throw new ProxyProblem('upstream_invalid');
  const about = findField(response, CONSIGNMENT);
  if (typeof about !== 'string' || about.trim().toUpperCase() !== reference)
    throw new ProxyProblem('upstream_invalid');

  if (endpoint === 'status') return pickStatus(response, reference);
  const quota: Quota = { packages: MAX_PACKAGES, items: MAX_ITEMS, isExceeded: false };
  const tracking = pickTracking(response, reference, quota);
  if (quota.isExceeded) onCut();
  return tracking;
}

/** The response of either tracking endpoint. */
function pickTracking(response: JsonObject, reference: string, quota: Quota): SafeTracking {
  const packages = list(response, 'TrackedPackages', quota, 'packages', (item) => pickPackage(item, quota));
  return { [CONSIGNMENT]: reference, ...packages };
}

/** The response of Get Consignment Status, without its `ApiLink`. */
function pickStatus(response: JsonObject, reference: string): SafeStatus {
  const status = findField(response, 'Status');
  return {
    [CONSIGNMENT]: reference,
    // Older API versions send the state's number.
    ...((typeof status === 'string' || typeof status === 'number' || status === null) && { Status: status }),
    ...texts(response, ['ExpectedDeliveryDate']),
  };
}

function pickPackage(object: JsonObject, quota: Quota): SafePackage {
  return {
    ...texts(object, ['PackageReferenceForAllLegsAssignedByMpd']),
    ...list(object, 'Legs', quota, 'items', (leg) => pickLeg(leg, quota)),
    ...list(object, 'Events', quota, 'items', (event) => texts(event, FLATTENED_EVENT)),
  };
}

function pickLeg(object: JsonObject, quota: Quota): SafeLeg {
  return {
    ...texts(object, ['CarrierServiceName']),
    ...list(object, 'Events', quota, 'items', (event) => texts(event, LEG_EVENT)),
  };
}

/** The named texts that are present. Numbers become text. A field of another type is left out, but not the whole event. */
function texts<N extends string>(object: JsonObject, names: readonly N[]): { [K in N]?: string } {
  const found: { [K in N]?: string } = {};
  for (const name of names) {
    const value = findField(object, name);
    if (typeof value === 'string' || typeof value === 'number') found[name] = String(value);
  }
  return found;
}

/** The named list, if present. `null` items stay: a leg's index in its list is its place in the journey. */
function list<N extends string, T>(
  object: JsonObject,
  name: N,
  quota: Quota,
  kind: 'packages' | 'items',
  pick: (item: JsonObject) => T,
): { [K in N]?: ProList<T> } {
  const found: { [K in N]?: ProList<T> } = {};
  const value = findField(object, name);
  if (value === undefined) return found;
  if (value !== null && !Array.isArray(value)) throw new ProxyProblem('upstream_invalid');
  found[name] = value === null ? null : withinQuota(value, quota, kind).map((item) => pickItem(item, pick));
  return found;
}

/** As many items as may still be passed on. `null` packages are dropped first, since packages have no order. */
function withinQuota(
  items: readonly unknown[],
  quota: Quota,
  kind: 'packages' | 'items',
): readonly unknown[] {
  const isCut = items.length > quota[kind];
  const present = isCut && kind === 'packages' ? items.filter((item) => item !== null) : items;
  const kept = present.slice(0, quota[kind]);
  quota[kind] -= kept.length;
  quota.isExceeded ||= kept.length < present.length;
  return kept;
}

function pickItem<T>(item: unknown, pick: (item: JsonObject) => T): T | null {
  if (item === null) return null;
  if (!isObject(item)) throw new ProxyProblem('upstream_invalid');
  return pick(item);
}
