/** What the shop offers next to a state that asks the shopper to act: buttons in the slot `actions`. */
import type { ConsignmentStateName, ProTrackingElement } from '../../src/index.js';

const contact = 'Contact us';

/** The first is what the element advises. */
const offers: Partial<Record<ConsignmentStateName, readonly string[]>> = {
  DeliveryFailedCardLeft: ['Rebook delivery', contact],
  ReturnToSender: [contact, 'Send it again'],
  Damaged: [contact, 'Get a refund'],
  DeliveredDamaged: [contact, 'Get a refund'],
  Lost: [contact, 'Get a refund'],
  AtCollectionPoint: [],
};

/** Whether the element tells the shopper what to do. */
const advises = ({ shadowRoot }: ProTrackingElement): boolean =>
  shadowRoot?.querySelector('[part=advice]') !== null;

const button = (label: string): HTMLButtonElement => {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  return element;
};

/** Offers the buttons that fit what the element shows. They have no function. */
export const offerActions = (element: ProTrackingElement): void => {
  const { consignmentState } = element;
  const labels = advises(element) ? ((consignmentState && offers[consignmentState]) ?? [contact]) : [];
  const before = element.querySelector('.shop-actions');
  if (labels.join() === (before ? [...before.children].map((each) => each.textContent).join() : '')) return;
  before?.remove();
  if (!labels.length) return;
  const actions = document.createElement('div');
  actions.slot = 'actions';
  actions.lang = 'en';
  actions.className = 'shop-actions';
  actions.append(...labels.map(button));
  element.append(actions);
};

/** Offers them for every element in the place, whenever its state changes. */
export const offerActionsIn = (place: Element): void => {
  for (const type of ['pro-tracking-load', 'pro-tracking-update'])
    place.addEventListener(type, ({ target }) => offerActions(target as ProTrackingElement));
};
