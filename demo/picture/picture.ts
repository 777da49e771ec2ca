/** The page of the README's picture: an arrival, a delivery with its signature, and a problem with what to do. */
import '../shared/still-time.js';
import '../../src/index.js';
import { consignmentStatus } from '../../src/sandbox/consignment-status.js';
import type { ProMultiLegResponse } from '../../src/tracking/pro-api.js';
import { deliveryFailed, onItsWay, signedFor } from '../shared/main-states.js';
import { jsonResponse } from '../shared/pretended.js';
import { openShop } from '../shared/shop.js';

/** @param expected when it is to arrive */
const show = (place: string, answer: ProMultiLegResponse, expected?: string): Promise<unknown> => {
  const shop = openShop(document.getElementById(place)!);
  Object.assign(shop.dataset, { layout: 'full', theme: '', width: '' });
  const element = shop.querySelector('pro-tracking')!;
  const reference = answer.ConsignmentReferenceForAllLegsAssignedByMpd ?? '';
  const status = expected && consignmentStatus(reference, 'InTransit', expected);
  element.fetch = (url) =>
    Promise.resolve(jsonResponse((url as string).includes('/status/') ? status : answer));
  const shown = new Promise((resolve) => element.addEventListener('pro-tracking-load', resolve));
  element.toggleAttribute('expected-delivery', status !== undefined);
  element.setAttribute('consignment', reference);
  return shown;
};

await Promise.all([
  show('on-its-way', onItsWay, '2024-03-06T00:00:00+00:00'),
  show('signed-for', signedFor),
  show('delivery-failed', deliveryFailed),
]);
await document.fonts.ready;
document.documentElement.dataset['complete'] = '';
