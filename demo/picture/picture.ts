/** The page of the README's picture: an arrival in a shop's page, and other states in other layouts and themes. */
import '../shared/still-time.js';
import '../../src/index.js';
import type { ProTrackingElement } from '../../src/index.js';
import { consignmentStatus } from '../../src/sandbox/consignment-status.js';
import type { ProMultiLegResponse } from '../../src/tracking/pro-api.js';
import { offerActionsIn } from '../shared/actions.js';
import { deliveryFailed, onItsWay, readyToCollect, signedFor } from '../shared/main-states.js';
import { jsonResponse } from '../shared/pretended.js';
import { openShop } from '../shared/shop.js';

/** A theme is for a whole page. Nested, it is for the element with its name as class. */
const useThemeFor = async (name: string): Promise<void> => {
  const response = await fetch(`themes/${name}.css`, { headers: { accept: 'text/css' } });
  const style = document.createElement('style');
  style.textContent = `.${name} { ${(await response.text()).replaceAll(/^pro-tracking/gm, '&')} }`;
  document.head.append(style);
};

/** @param expected when it is to arrive */
const show = (
  element: ProTrackingElement,
  answer: ProMultiLegResponse,
  expected?: string,
): Promise<unknown> => {
  const reference = answer.ConsignmentReferenceForAllLegsAssignedByMpd ?? '';
  const status = expected && consignmentStatus(reference, 'InTransit', expected);
  element.fetch = (url) =>
    Promise.resolve(jsonResponse((url as string).includes('/status/') ? status : answer));
  const shown = new Promise((resolve) => element.addEventListener('pro-tracking-load', resolve));
  element.toggleAttribute('expected-delivery', status !== undefined);
  element.setAttribute('consignment', reference);
  return shown;
};

const find = (id: string): ProTrackingElement => document.querySelector<ProTrackingElement>(`#${id}`)!;

const shop = openShop(document.querySelector('.screen')!);
Object.assign(shop.dataset, { layout: 'full', theme: '', width: '' });
offerActionsIn(document.querySelector('.cards')!);
await Promise.all([
  useThemeFor('app'),
  useThemeFor('card'),
  show(shop.querySelector('pro-tracking')!, onItsWay, '2024-03-06T00:00:00+00:00'),
  show(find('signed-for'), signedFor),
  show(find('delivery-failed'), deliveryFailed),
  show(find('ready-to-collect'), readyToCollect),
]);
await document.fonts.ready;
document.documentElement.dataset['complete'] = '';
