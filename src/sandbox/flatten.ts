import type {
  ProFlattenedResponse,
  ProFlattenedEvent,
  ProFlattenedPackage,
  ProMultiLegResponse,
  ProPackage,
} from '../tracking/pro-api.js';

const flattenPackage = ({ Legs, ...named }: ProPackage): ProFlattenedPackage => ({
  ...named,
  Events: (Legs ?? []).flatMap((leg) =>
    (leg?.Events ?? []).flatMap((event): ProFlattenedEvent[] =>
      event ? [{ ...event, CarrierServiceName: leg?.CarrierServiceName ?? null }] : [],
    ),
  ),
});

/**
 * What Get Events Per Package answers where Get Tracking Events answers this: the same events in the same order, each
 * with its carrier service. A leg without events leaves no trace.
 */
export const flatten = ({ TrackedPackages, ...named }: ProMultiLegResponse): ProFlattenedResponse => ({
  ...named,
  TrackedPackages: (TrackedPackages ?? []).flatMap((each) => (each ? [flattenPackage(each)] : [])),
});
