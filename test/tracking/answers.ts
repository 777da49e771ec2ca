/** Short ways to write PRO's answers. What they make is as PRO writes it; nothing of the code under test is used. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export type WireEvent = Readonly<Record<string, Json>>;

export interface WireLeg {
  readonly CarrierServiceName: string | null;
  readonly Events: readonly WireEvent[];
}

export const reference = 'EC-000-002-4DF';

const start = Date.UTC(2024, 2, 4);

/** A stamp that many hours after the midnight with which 4 March 2024 began. */
export const hour = (count: number): string =>
  new Date(start + count * 3_600_000).toISOString().replace('.000Z', '+00:00');

/** A scan; `undefined` as the stamp leaves the field away. */
export const scan = (code: string | null, stamp: string | undefined, more: WireEvent = {}): WireEvent => ({
  ...(stamp === undefined ? {} : { TimeStamp: stamp }),
  Code: code,
  ...more,
});

export const leg = (service: string | null, ...events: WireEvent[]): WireLeg => ({
  CarrierServiceName: service,
  Events: events,
});

/** A scan of the flattened answer. */
export const by = (service: string | null, event: WireEvent): WireEvent => ({
  ...event,
  CarrierServiceName: service,
});

/** Get Tracking Events' answer for packages given as lists of legs. */
export const multiLeg = (...packages: (readonly WireLeg[])[]): Record<string, unknown> => ({
  ConsignmentReferenceForAllLegsAssignedByMpd: reference,
  TrackedPackages: packages.map((legs, index) => ({
    PackageReferenceForAllLegsAssignedByMpd: `EP-000-002-4R${index}`,
    Legs: legs,
  })),
});

/** Get Events Per Package's answer for the same packages: each event names its carrier service itself. */
export const flattened = (...packages: (readonly WireLeg[])[]): Record<string, unknown> => ({
  ConsignmentReferenceForAllLegsAssignedByMpd: reference,
  TrackedPackages: packages.map((legs, index) => ({
    PackageReferenceForAllLegsAssignedByMpd: `EP-000-002-4R${index}`,
    Events: legs.flatMap(({ CarrierServiceName, Events }) =>
      Events.map((event) => by(CarrierServiceName, event)),
    ),
  })),
});

/**
 * The legs of a package, written as codes: `Collected Delivered | InTransit` has two legs of services `A` and `B`, each
 * event an hour after the one before it. `Collected |` has a second leg without events.
 */
export const legsOf = (codes: string): WireLeg[] => {
  let hours = 0;
  return codes
    .split('|')
    .map((part, index) =>
      leg(
        'ABCDEFGH'.charAt(index),
        ...(part.match(/\S+/g) ?? []).map((code) => scan(code, hour((hours += 1)))),
      ),
    );
};
