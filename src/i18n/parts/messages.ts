import type { ConsignmentStateName } from '../../model/consignment-states.js';
import type { Counted, MilderCodeName, Words } from '../messages.js';

/** Of time that passes, and of news. */
export interface LiveMessages {
  /** @param time a relative one, as `Intl.RelativeTimeFormat` prints it: `in 40 seconds` */
  readonly wait: (time: string) => string;
  /** The page asks again without being told to. */
  readonly goesOn: string;
  /** @param time as above, `2 minutes ago` */
  readonly updated: (time: string) => string;
  readonly updatedNow: string;
  readonly refresh: string;
  /** Beside an event that the latest answer brought. */
  readonly isNew: string;
  /** One sentence for those who cannot see the new events, with the state's headline for `{headline}`. */
  readonly news: Counted;
}

/** Of the form to enter a reference. */
export interface LookupMessages {
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  /** Where the form was sent without one. */
  readonly missing: string;
  /** Where what was entered can be none. */
  readonly invalid: string;
}

/** What an event means where its state's words would say too little. */
export interface EventWords {
  readonly meaning: string;
  readonly advice?: Words['advice'];
}

/** Of what goes with a journey beside its facts. */
export interface DetailsMessages {
  /** Of the progress steps. */
  readonly progress: string;
  /** Before a scan newer than the state. */
  readonly lastScan: string;
  /** The button under a list that is cut. */
  readonly showAll: Counted;
  /** One sentence on each state: what it means. */
  readonly meanings: Readonly<Record<ConsignmentStateName, string>>;
  /** In place of its state's, where the newest event has one of these names. */
  readonly events: Readonly<Record<MilderCodeName, EventWords>>;
  readonly returned: string;
  /** Days without a scan. */
  readonly quiet: Counted;
  /** The button beside the reference, and what it says when it has done so. */
  readonly copy: string;
  readonly copied: string;
  /** Of a place that leads to the shopper's map. */
  readonly map: (place: string) => string;
  /** Of a step that the parcel must have passed. */
  readonly unscanned: string;
}

/** What the parts of the element say that come when they are needed. */
export interface PartMessages {
  readonly live: LiveMessages;
  readonly lookup: LookupMessages;
  readonly details: DetailsMessages;
}
