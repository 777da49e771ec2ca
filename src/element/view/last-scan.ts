import { html, nothing } from 'lit';
import type { Consignment } from '../../tracking/consignment.js';
import type { ViewContext } from './context.js';
import { evidence, line } from './summary-line.js';
import { carrierText, dot, eventTitle, longTime, place } from './texts.js';

export const lastScan = (consignment: Consignment, context: ViewContext): unknown => {
  const { messages } = context;
  const evident = evidence(consignment);
  const last = consignment.leadingPackage?.lastEvent;
  if (!last || last === (evident?.stateEvent ?? evident?.lastEvent)) return nothing;
  return line(
    'last-scan',
    dot,
    html`${messages.lastScan} ${carrierText(eventTitle(last, messages))}`,
    last.time && longTime(last.time, context),
    place(last, context),
  );
};
