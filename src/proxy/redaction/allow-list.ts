/**
 * Rebuilds PRO's responses field by field from an allow-list, under PRO's own names: what PRO may add one day, or a
 * gateway adds today, does not reach a shopper unnoticed.
 */

import type { ProConsignmentStatus, ProFlattenedEvent, ProLeg } from '../../tracking/pro-api.js';
import type { Fields } from './json-fields.js';
import type { Question } from '../upstream/fetch-from-pro.js';
import { findField, hasFields } from './json-fields.js';
import { ProxyProblem } from '../http/problem.js';

/** A list as PRO gives it: absent, `null`, or with items that may be `null`. */
export type ProList<T> = (T | null)[] | null;

/** An event of either shape. Even the time stamp may be missing: the event still happened. */
export type RebuiltEvent = Partial<ProFlattenedEvent>;

export interface RebuiltLeg extends Omit<ProLeg, 'Events'> {
  Events?: ProList<RebuiltEvent>;
}

/** A package of either shape: PRO tells them apart by what it holds, so both lists are kept. */
export interface RebuiltPackage {
  PackageReferenceForAllLegsAssignedByMpd?: string | null;
  Legs?: ProList<RebuiltLeg>;
  Events?: ProList<RebuiltEvent>;
}

export interface RebuiltTracking {
  ConsignmentReferenceForAllLegsAssignedByMpd: string;
  TrackedPackages?: ProList<RebuiltPackage>;
}

export type RebuiltStatus = Omit<ProConsignmentStatus, 'ApiLink'>;

export type RebuiltAnswer = RebuiltTracking | RebuiltStatus;

const CONSIGNMENT = 'ConsignmentReferenceForAllLegsAssignedByMpd';
const LEG_EVENT = ['TimeStamp', 'Code', 'Description', 'SignedBy', 'Location'] as const;
const FLATTENED_EVENT = [...LEG_EVENT, 'CarrierServiceName'] as const;

/** The most packages, and the most legs and events in all, that are passed on: no real consignment has as many. */
const MOST_PACKAGES = 200;
const MOST_ITEMS = 10_000;

/** How many items of lists may still be passed on. */
interface Quota {
  packages: number;
  items: number;
  isExceeded: boolean;
}

/**
 * @param onCut called when the response had more packages, legs or events than are passed on
 * @throws ProxyProblem `upstream_invalid`
 */
export function rebuildAnswer(
  answer: unknown,
  { route, reference }: Question,
  onCut: () => void = () => undefined,
): RebuiltAnswer {
  if (route === 'status') return rebuildStatus(answer, reference);
  const quota: Quota = { packages: MOST_PACKAGES, items: MOST_ITEMS, isExceeded: false };
  const rebuilt = rebuildTracking(answer, reference, quota);
  if (quota.isExceeded) onCut();
  return rebuilt;
}

/**
 * The response of either tracking endpoint.
 *
 * @throws ProxyProblem `upstream_invalid` when it has not PRO's shape or is about another consignment
 */
function rebuildTracking(answer: unknown, reference: string, quota: Quota): RebuiltTracking {
  const fields = aboutReference(answer, reference);
  const packages = list(fields, 'TrackedPackages', quota, 'packages', (item) => rebuildPackage(item, quota));
  return { [CONSIGNMENT]: reference, ...packages };
}

/**
 * The response of Get Consignment Status, without its `ApiLink`.
 *
 * @throws ProxyProblem `upstream_invalid` when it has not PRO's shape or is about another consignment
 */
function rebuildStatus(answer: unknown, reference: string): RebuiltStatus {
  const fields = aboutReference(answer, reference);
  const status = findField(fields, 'Status');
  return {
    [CONSIGNMENT]: reference,
    // Older API versions give the state's number.
    ...((typeof status === 'string' || typeof status === 'number' || status === null) && { Status: status }),
    ...texts(fields, ['ExpectedDeliveryDate']),
  };
}

/** One shopper's parcel must never be shown under another's reference, so a response that names none is refused. */
function aboutReference(answer: unknown, reference: string): Fields {
  if (!hasFields(answer)) throw new ProxyProblem('upstream_invalid');
  const answered = findField(answer, CONSIGNMENT);
  if (typeof answered !== 'string' || answered.trim().toUpperCase() !== reference) {
    throw new ProxyProblem('upstream_invalid');
  }
  return answer;
}

function rebuildPackage(fields: Fields, quota: Quota): RebuiltPackage {
  return {
    ...texts(fields, ['PackageReferenceForAllLegsAssignedByMpd']),
    ...list(fields, 'Legs', quota, 'items', (leg) => rebuildLeg(leg, quota)),
    ...list(fields, 'Events', quota, 'items', (event) => texts(event, FLATTENED_EVENT)),
  };
}

function rebuildLeg(fields: Fields, quota: Quota): RebuiltLeg {
  return {
    ...texts(fields, ['CarrierServiceName']),
    ...list(fields, 'Events', quota, 'items', (event) => texts(event, LEG_EVENT)),
  };
}

/** The named texts that are there. A number is a text to us; any other type is left out, not the whole event. */
function texts<N extends string>(fields: Fields, names: readonly N[]): { [K in N]?: string } {
  const found: { [K in N]?: string } = {};
  for (const name of names) {
    const value = findField(fields, name);
    if (typeof value === 'string' || typeof value === 'number') found[name] = String(value);
  }
  return found;
}

/** The named list, if it is there. `null` items stay: a leg's place in its list is its place in the journey. */
function list<N extends string, T>(
  fields: Fields,
  name: N,
  quota: Quota,
  kind: 'packages' | 'items',
  rebuild: (item: Fields) => T,
): { [K in N]?: ProList<T> } {
  const found: { [K in N]?: ProList<T> } = {};
  const value = findField(fields, name);
  if (value === undefined) return found;
  if (value !== null && !Array.isArray(value)) throw new ProxyProblem('upstream_invalid');
  found[name] =
    value === null ? null : withinQuota(value, quota, kind).map((item) => rebuildItem(item, rebuild));
  return found;
}

/** As many items as may still be passed on; of packages, which have no order, those that are there. */
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

function rebuildItem<T>(item: unknown, rebuild: (item: Fields) => T): T | null {
  if (item === null) return null;
  if (!hasFields(item)) throw new ProxyProblem('upstream_invalid');
  return rebuild(item);
}
