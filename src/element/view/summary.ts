import { html, type TemplateResult } from 'lit';
import { formatLongDay, machineTime } from '../i18n/formats.js';
import type { Consignment, EventTime, TrackingEvent } from '../../tracking/consignment.js';
import { recogniseEvent } from '../../tracking/event-codes.js';
import { spokenState } from '../../tracking/journey.js';
import { mayStillArrive } from '../../tracking/outlook.js';
import { isDelivered, isProblem, toneOf } from '../../tracking/states.js';
import type { ViewContext } from './context.js';
import { banner } from './banner.js';
import { copyButton } from './controls.js';
import { lastScan } from './last-scan.js';
import { steps } from './progress-steps.js';
import { daysFromToday, relativeDayAhead } from './times.js';
import { advice, meaning, quiet } from './words.js';
import { consignmentWords, packageWords } from './state-text.js';
import { evidence, eventWords, line } from './summary-line.js';
import { dot, leftAt, longTime, place, signature, withoutStop } from './texts.js';

/** The expected date stands in its own offset: it is the same day for every viewer. */
const expected = (time: EventTime, context: ViewContext): TemplateResult => {
  const date = { ...time, precision: 'date' } as const;
  const day = formatLongDay(date, context);
  const { overdue, expected: due, comma } = context.messages;
  const text =
    daysFromToday(date, context) < 0
      ? overdue(day)
      : due([relativeDayAhead(date, context), day].filter(Boolean).join(comma));
  return html`<time datetime=${machineTime(date)}>${text}</time>`;
};

/**
 * The carrier's own words say more than the state: what an unknown event is, what the problem is, or where a delivery that
 * nobody signed for was left.
 */
const tellsMore = (event: TrackingEvent, headline: string): boolean => {
  const { state, words, signatory } = event;
  if (withoutStop(words) === headline) return false;
  if (!state) return true;
  if (words === '') return false;
  return isDelivered(state) ? !signatory && recogniseEvent('', words)?.state !== state : isProblem(state);
};

/** One sentence that answers the question, then the facts that go with it. */
export const summary = (consignment: Consignment, context: ViewContext): TemplateResult => {
  const { messages } = context;
  const { state, reference, packages, deliveredCount, expectedDelivery } = consignment;
  const { headline, advice: stateAdvice } = consignmentWords(consignment, messages);
  const spoken = spokenState(consignment);
  const evident = evidence(consignment);
  const event = evident?.stateEvent ?? evident?.lastEvent;
  // Where the packages differ, the one that the words speak of is named.
  const named = evident && packages.some((each) => each.state !== spoken) ? evident : undefined;
  const words = named && packageWords(named, messages);
  const own = words?.advice ?? stateAdvice;
  const isBrief = context.layout === 'summary';

  return banner(toneOf(spoken), isBrief ? '' : reference, copyButton(reference, context), headline, context, [
    line(
      'count',
      dot,
      packages.length > 1 &&
        (deliveredCount > 0 || !isDelivered(state)) &&
        messages.deliveredOf(deliveredCount, packages.length),
      named && messages.package(packages.indexOf(named) + 1, packages.length),
      words?.headline,
    ),
    event &&
      line(
        'fact',
        messages.comma,
        isDelivered(spoken) && (signature(event, context) || leftAt(event, context)),
        tellsMore(event, headline) && eventWords(event, context),
        event.time && longTime(event.time, context),
        !isBrief && place(event, context),
      ),
    !isBrief && line('meaning', '', meaning(consignment, context)),
    !isBrief && line('advice', '', advice(consignment, own, context)),
    expectedDelivery &&
      mayStillArrive(consignment) &&
      line('expected', '', expected(expectedDelivery, context)),
    !isBrief && lastScan(consignment, context),
    line('quiet', '', quiet(consignment, context)),
    !isBrief && steps(consignment, context),
    html`<slot name="actions"></slot>`,
  ]);
};
