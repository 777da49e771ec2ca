/** The text that every contestant shows: what the element shows of a delivered consignment, with all its events. */
import type { Response } from './contestant.js';

export interface Row {
  readonly key: string;
  /** Only where another day begins. */
  readonly day: string | undefined;
  readonly clock: string;
  readonly title: string;
  readonly description: string;
  readonly place: string;
}

export interface JourneyText {
  readonly headline: string;
  readonly line: string;
  readonly steps: readonly string[];
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly heading: string;
  readonly rows: readonly Row[];
  readonly reference: readonly [label: string, value: string];
}

const titles: Readonly<Record<string, string>> = { InTransit: 'On its way', Delivered: 'Delivered' };

const date = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const time = { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' } as const;

/** Every contestant creates the formatters when it has data, as a page without a library would. */
const formattersOf = (language: string) => ({
  day: new Intl.DateTimeFormat(language, { weekday: 'long', ...date }),
  clock: new Intl.DateTimeFormat(language, time),
  moment: new Intl.DateTimeFormat(language, { weekday: 'short', ...date, ...time }),
});

let formatters: ReturnType<typeof formattersOf> | undefined;

/** The newest event comes first. */
export const journeyText = (response: Response): JourneyText => {
  formatters ??= formattersOf(document.documentElement.lang);
  const { day, clock, moment } = formatters;
  const [leg] = response.TrackedPackages[0].Legs;
  const events = leg.Events.toReversed();
  let before: string | undefined;
  const rows = events.map(({ TimeStamp, Code, Description, Location }): Row => {
    const at = new Date(TimeStamp);
    const dayOfEvent = day.format(at);
    const isNewDay = dayOfEvent !== before;
    before = dayOfEvent;
    return {
      key: `${TimeStamp} ${Code}`,
      day: isNewDay ? dayOfEvent : undefined,
      clock: clock.format(at),
      title: titles[Code] ?? Code,
      description: Description,
      place: Location,
    };
  });
  const newest = events[0]!;
  return {
    headline: 'Delivered',
    line: moment.format(new Date(newest.TimeStamp)).replace(' at ', ', '),
    steps: ['Preparing', 'Dispatched', 'On its way', 'Out for delivery', 'Delivered'],
    facts: [
      ['Carrier’s note', `“${newest.Description}”`],
      ['Where', newest.Location],
      ['Delivered by', leg.CarrierServiceName],
    ],
    heading: 'Tracking history',
    rows,
    reference: ['Tracking reference', response.ConsignmentReferenceForAllLegsAssignedByMpd],
  };
};
