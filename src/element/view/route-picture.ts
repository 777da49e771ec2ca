import { html, nothing, type TemplateResult } from 'lit';
import type { Leg, TrackedPackage, TrackingEvent } from '../../tracking/consignment.js';
import { isDelivered, isProblem, toneOf } from '../../tracking/states.js';
import type { ViewContext } from './context.js';
import { shortened } from './long-text.js';
import { carrierName, eventTitle } from './texts.js';

/** More stops than that on one leg run into one another. */
const mostStops = 6;

/** More legs than that are too narrow to be told apart. */
const mostLegs = 12;

const line = html`<svg class="line"><line x1="0" x2="100%" y1="50%" y2="50%" /></svg>`;

const shapes = {
  scan: 'M12 9a3 3 0 1 0 .1 0',
  present: 'M12 5a7 7 0 1 0 .1 0',
  customs: 'M9 3v18M15 3v18',
  problem: 'M12 5l7 7-7 7-7-7z',
  knot: 'M12 4l8 8-8 8-8-8z',
  goal: 'M12 4a8 8 0 1 0 .1 0M8 12l3 3 5-6',
} as const;

const mark = (shape: keyof typeof shapes, classes: string): TemplateResult =>
  html`<svg class=${`mark ${classes}`} viewBox="0 0 24 24"><path d=${shapes[shape]} /></svg>`;

/** Customs are a gate across the line, a problem a diamond: shapes tell them apart without colour. */
const stop = ({ state }: TrackingEvent, isPresent: boolean): TemplateResult => {
  const shape =
    state === 'AtCustoms'
      ? 'customs'
      : state && isProblem(state)
        ? 'problem'
        : isPresent
          ? 'present'
          : 'scan';
  return mark(shape, shape === 'customs' || shape === 'problem' ? toneOf(state) : shape);
};

/** The first, the newest, and what is no matter of course, always; of the others as many as there is room for. */
const worthDrawing = (events: readonly TrackingEvent[]): readonly TrackingEvent[] => {
  const every = Math.ceil(events.length / mostStops);
  return events.filter(
    ({ state }, index) => index % every === 0 || index === events.length - 1 || (state && isProblem(state)),
  );
};

/** Where it is: the place of the newest scan, or else what happened there. */
const whereabouts = (event: TrackingEvent, context: ViewContext): string =>
  (context.location === 'full' && event.place) || eventTitle(event, context.messages);

/**
 * The legs as one line: where it has been, where one carrier hands over to the next, customs, where it is, what lies ahead.
 * Nothing but what the events say. It is for the eye alone: the list beneath tells the same. A journey of one leg is a
 * line with nothing to tell. What will not arrive has no line ahead of it.
 *
 * @param isExpected the parcel may still be delivered
 */
export const picture = (
  { legs, state, returned, lastEvent }: TrackedPackage,
  isExpected: boolean,
  context: ViewContext,
): TemplateResult | typeof nothing => {
  const current = legs.findIndex(({ progress }) => progress === 'current');
  if (legs.length < 2 || legs.length > mostLegs || current < 0 || context.layout !== 'full') return nothing;
  const isOver = isDelivered(state) && !returned;
  const drawn = isExpected || isOver ? legs : legs.slice(0, current + 1);
  const legPicture = (leg: Leg, index: number): TemplateResult => {
    const events = leg.events.filter(({ planned }) => !planned);
    const isLast = index === legs.length - 1;
    const isCurrent = index === current;
    const isTravelled = index < current || (isCurrent && (isOver || events.at(-1)?.handOver === true));
    const hasEnd = isTravelled || isExpected;
    const stops = worthDrawing(events);
    return html`<div part=${isCurrent ? 'picture-leg picture-current' : 'picture-leg'}>
      <div class="track">
        ${
          isTravelled || isCurrent
            ? html`<div class="travelled">
                ${line} ${stops.map((event) => stop(event, isCurrent && !isTravelled && event === stops.at(-1)))}
              </div>`
            : nothing
        }
        ${isTravelled || !isExpected ? nothing : html`<div class="ahead">${line}</div>`}
        ${hasEnd ? mark(isLast ? 'goal' : 'knot', isTravelled ? 'end reached' : 'end is-ahead') : nothing}
      </div>
      <bdi part="picture-carrier">${carrierName(leg, context)}</bdi>
      ${
        isCurrent && !isOver && lastEvent
          ? html`<bdi part="picture-place">${shortened(whereabouts(lastEvent, context))}</bdi>`
          : nothing
      }
    </div>`;
  };
  return html`<div part="picture" class=${toneOf(state)} aria-hidden="true">${drawn.map(legPicture)}</div>`;
};
