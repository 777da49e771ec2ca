import { html, nothing, type TemplateResult } from 'lit';
import { formatLongDay, machineTime } from '../dates/formats.js';
import type { Messages } from '../i18n/messages.js';
import type { Consignment, EventTime, TrackingEvent } from '../model/consignment.js';
import { spokenState } from '../model/journey.js';
import { isDelivered, isProblem, toneOf } from '../model/consignment-states.js';
import type { ViewContext } from './context.js';
import { banner } from './banner.js';
import { progressSteps } from './progress-steps.js';
import { consignmentWords, packageWords } from './state-words.js';
import { carrierText, eventTitle, facts, longTime, place, signature } from './texts.js';

/** A paragraph with a part of its own, if there is anything to say. */
const line = (part: string, ...content: Parameters<typeof facts>): unknown => {
  const known = facts(...content);
  return known.length ? html`<p part=${part}>${known}</p>` : nothing;
};

/** The expected date stands in its own offset: it is the same day for every viewer. */
const expected = (time: EventTime, context: ViewContext): TemplateResult => {
  const date = { ...time, precision: 'date' } as const;
  return html`<time datetime=${machineTime(date)}
    >${context.messages.expected(formatLongDay(date, context))}</time
  >`;
};

/** Of an unknown event, and of a problem, the carrier's own words say what has happened. */
const tellsMore = ({ state, description }: TrackingEvent): boolean =>
  !state || (isProblem(state) && description !== '');

const eventWords = (event: TrackingEvent, messages: Messages): TemplateResult =>
  carrierText(event.description || eventTitle(event, messages));

/** One sentence that answers the question, then the facts that go with it. */
export const summary = (consignment: Consignment, context: ViewContext): TemplateResult => {
  const { messages } = context;
  const { state, reference, packages, deliveredCount, expectedDelivery } = consignment;
  const { leadingPackage: leading } = consignment;
  const { headline, advice } = consignmentWords(consignment, messages);
  const spoken = spokenState(consignment);
  // Where PRO's own state is another than the events tell, they are no evidence for it.
  const evident = spoken === leading?.state ? leading : undefined;
  const event = evident?.stateEvent ?? evident?.lastEvent;
  const last = leading?.lastEvent !== event && leading?.lastEvent;
  // Where the packages differ, the one that the words speak of is named.
  const named = evident && packages.some((each) => each.state !== spoken) ? evident : undefined;
  const words = named && packageWords(named, messages);

  return banner(toneOf(spoken), reference, headline, context, [
    line(
      'count',
      packages.length > 1 &&
        (deliveredCount > 0 || !isDelivered(state)) &&
        messages.deliveredOf(deliveredCount, packages.length),
      named && messages.package(packages.indexOf(named) + 1, packages.length),
      words?.headline,
    ),
    event &&
      line(
        'fact',
        isDelivered(spoken) && signature(event, context),
        tellsMore(event) && eventWords(event, messages),
        event.time && longTime(event.time, context),
        place(event, context),
      ),
    line('advice', words?.advice ?? advice),
    expectedDelivery && !isDelivered(state) && line('expected', expected(expectedDelivery, context)),
    last &&
      line(
        'last-scan',
        html`${messages.lastScan} ${last.name ? eventTitle(last, messages) : eventWords(last, messages)}`,
        last.time && longTime(last.time, context),
        place(last, context),
      ),
    progressSteps(spoken, leading?.step ?? 0, context),
  ]);
};
