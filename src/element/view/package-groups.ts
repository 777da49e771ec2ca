import type { Consignment, TrackedPackage } from '../../tracking/consignment.js';
import { sortByUrgency } from '../../tracking/evidence.js';
import { kindOf, type ConsignmentStateName } from '../../tracking/states.js';
import type { PackageGroup } from '../i18n/messages.js';
import { counted } from '../i18n/plural.js';
import type { ViewContext } from './context.js';
import { packageText } from './state-text.js';

const groups = new Map<ConsignmentStateName, PackageGroup>([
  ['OutForDelivery', 'outForDelivery'],
  ['AtCollectionPoint', 'readyToCollect'],
  ['ExchangeFailed', 'notDelivered'],
  ['DeliveryFailed', 'notDelivered'],
  ['DeliveryFailedCardLeft', 'notDelivered'],
  ['CollectionFailed', 'preparing'],
  ['CarrierUnableToCollect', 'preparing'],
  ['ReturnToSender', 'comingBack'],
  ['Damaged', 'damaged'],
  ['DeliveredDamaged', 'damaged'],
  ['Missing', 'lost'],
  ['Lost', 'lost'],
  ['Cancelling', 'cancelled'],
  ['Cancelled', 'cancelled'],
]);

const groupOf = ({ state, returned, lastEvent }: TrackedPackage): PackageGroup => {
  if (!state) return lastEvent ? 'other' : 'noUpdates';
  if (returned) return 'returned';
  const kind = kindOf(state);
  return (
    groups.get(state) ??
    (kind === 'preparation' ? 'preparing' : kind === 'interruption' ? 'onHold' : 'onItsWay')
  );
};

/** `one out for delivery`, `2 on their way`: where the packages are that are not simply delivered, the most urgent first. */
export const packageGroups = (
  packages: readonly TrackedPackage[],
  { messages, locale }: ViewContext,
): readonly string[] => {
  const counts = new Map<PackageGroup, number>();
  for (const each of sortByUrgency(packages)) {
    if (each.state === 'Delivered') continue;
    const group = groupOf(each);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return [...counts].map(([group, count]) => counted(messages.groups[group], count, locale));
};

/** Several packages that are in different states: no one of them speaks for all. */
export const isDivided = ({ packages }: Consignment, { messages }: ViewContext): boolean =>
  new Set(packages.map((each) => packageText(each, messages).headline)).size > 1;
