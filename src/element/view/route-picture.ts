import { html, nothing, type TemplateResult } from 'lit';
import type { Leg, TrackedPackage, TrackingEvent } from '../../tracking/consignment.js';
import { isDelivered, isProblem, toneOf } from '../../tracking/states.js';
import type { ViewContext } from './context.js';
import { carrierName, eventTitle, truncate } from './text.js';

/** More stops on one leg would overlap. */
const mostStops = 6;

/** More legs would be too narrow. */
const mostLegs = 12;

const line = html`<svg class="line"><line x1="0" x2="100%" y1="50%" y2="50%" /></svg>`;

const shapes = {
  scan: 'M12 9a3 3 0 1 0 .1 0',
  present: 'M12 5a7 7 0 1 0 .1 0',
  customs: 'M9 3v18M15 3v18',
  problem: 'M12 5l7 7-7 7-7-7z',
  handOver: 'M12 4l8 8-8 8-8-8z',
  goal: 'M12 4a8 8 0 1 0 .1 0M8 12l3 3 5-6',
} as const;

const mark = (shape: keyof typeof shapes, classes: string): TemplateResult =>
  html`<svg class=${`mark ${classes}`} viewBox="0 0 24 24"><path d=${shapes[shape]} /></svg>`;

/** Customs are a gate across the line, a problem is a diamond: they differ without colour. */
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

/** The first event, the newest, every problem, and as many of the others as there is room for. */
const worthDrawing = (events: readonly TrackingEvent[]): readonly TrackingEvent[] => {
  const every = Math.ceil(events.length / mostStops);
  return events.filter(
    ({ state }, index) => index % every === 0 || index === events.length - 1 || (state && isProblem(state)),
  );
};

/** The place of the newest event, or else its title. */
const whereabouts = (event: TrackingEvent, context: ViewContext): string =>
  (context.location === 'full' && event.place) || eventTitle(event, context.messages);

/**
 * The legs as one line, with hand-overs, customs and the present place. It shows only what the events say, and is hidden
 * from screen readers, because the list below says the same. There is none for a single leg. A parcel that will not arrive
 * has no line ahead of it.
 *
 * @param isExpected the parcel may still be delivered
 */
export const routePicture = (
  { legs, state, returned, lastEvent }: TrackedPackage,
  isExpected: boolean,
  context: ViewContext,
): TemplateResult | typeof nothing => {
  const current = legs.findIndex(({ progress }) => progress === 'current');
  if (legs.length < 2 || legs.length > mostLegs || current < 0 || context.layout !== 'full') return nothing;
  const isOver = isDelivered(state) && !returned;
  const drawn = isExpected || isOver ? legs : legs.slice(0, current + 1);
  const routeLeg = (leg: Leg, index: number): TemplateResult => {
    const events = leg.events.filter(({ planned }) => !planned);
    const isLast = index === legs.length - 1;
    const isCurrent = index === current;
    const isTravelled = index < current || (isCurrent && (isOver || events.at(-1)?.handOver === true));
    const hasEnd = isTravelled || isExpected;
    const stops = worthDrawing(events);
    return html`<div part=${isCurrent ? 'route-leg route-leg-current' : 'route-leg'}>
      <div class="track">
        ${
          isTravelled || isCurrent
            ? html`<div class="travelled">
                ${line} ${stops.map((event) => stop(event, isCurrent && !isTravelled && event === stops.at(-1)))}
              </div>`
            : nothing
        }
        ${isTravelled || !isExpected ? nothing : html`<div class="ahead">${line}</div>`}
        ${hasEnd ? mark(isLast ? 'goal' : 'handOver', isTravelled ? 'end reached' : 'end is-ahead') : nothing}
      </div>
      <bdi part="route-carrier">${carrierName(leg, context)}</bdi>
      ${
        isCurrent && !isOver && lastEvent
          ? html`<bdi part="route-place">${truncate(whereabouts(lastEvent, context))}</bdi>`
          : nothing
      }
    </div>`;
  };
  return html`<div part="route" class=${toneOf(state)} aria-hidden="true">${drawn.map(routeLeg)}</div>`;
};
