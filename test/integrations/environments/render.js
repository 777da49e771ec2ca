/**
 * Renders the built element in a unit test's environment and prints what became of it. Arguments: `jsdom` or `happy-dom`;
 * `whole` (each name of the window is a global, as in Jest and Vitest) or `missing` (only those that Node lacks).
 */
import process from 'node:process';

const [, , kind, globals] = process.argv;
const errors = [];
process.on('uncaughtException', (error) => errors.push(String(error)));
process.on('unhandledRejection', (error) => errors.push(String(error)));
for (const name of ['error', 'warn']) console[name] = (...all) => errors.push(all.join(' '));

const openWindow = async () => {
  const options = { url: 'https://shop.example/' };
  if (kind === 'happy-dom') return new (await import('happy-dom')).Window(options);
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => errors.push(String(error)));
  return new JSDOM('<!doctype html><body></body>', { ...options, virtualConsole }).window;
};

const window = await openWindow();
/** What belongs to the language, and to Node's own life. */
const kept =
  /^(undefined|globalThis|global|process|console|queueMicrotask|set\w+|clear\w+|performance|fetch|URL|.*Array|Abort\w+)$/;
for (const name of Object.getOwnPropertyNames(window)) {
  const isOfTheLanguage =
    name in globalThis && !/^(Event|EventTarget|CustomEvent|navigator|DOMException|MessageEvent)$/.test(name);
  if (kept.test(name) || isOfTheLanguage || (globals === 'missing' && name in globalThis)) continue;
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
}
Object.assign(globalThis, { window, document: window.document });

const answer = {
  ConsignmentReferenceForAllLegsAssignedByMpd: 'EC-000-002-4DF',
  TrackedPackages: [
    {
      Legs: [
        {
          CarrierServiceName: 'Swift Parcels',
          Events: [
            {
              TimeStamp: '2024-03-05T11:37:00+00:00',
              Code: 'Delivered',
              SignedBy: 'M. Pellworth',
              Location: 'Porch',
            },
          ],
        },
      ],
    },
  ],
};

const { ProTrackingElement } = await import('../../../dist/index.js');

/** A few tasks later. */
const settle = async (element) => {
  for (let turn = 0; turn < 20; turn++) {
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }
};

/** Creates, renders, changes, moves and removes an element. */
const live = async (attributes, properties) => {
  const element = document.createElement('pro-tracking');
  const events = [];
  for (const type of ['load', 'error'])
    element.addEventListener(`pro-tracking-${type}`, () => events.push(type));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  document.body.append(element);
  await settle(element);
  const { status } = element;
  const text = element.shadowRoot.textContent.replace(/\s+/g, ' ');
  element.setAttribute('order', 'oldest-first');
  await settle(element);
  document.body.prepend(element);
  await element.reload();
  await settle(element);
  const later = element.status;
  element.remove();
  await settle(element);
  return { status, later, events, isShown: text.includes('Delivered') && text.includes('M. Pellworth') };
};

const respond = () => Promise.resolve(Response.json(answer));
const rendered = {
  data: await live({}, { data: answer }),
  'an inline script': await live(
    {},
    { innerHTML: `<script type="application/json">${JSON.stringify(answer)}</script>` },
  ),
  fetch: await live({ consignment: 'EC-000-002-4DF' }, { fetch: respond }),
  'a lazy fetch': await live({ consignment: 'EC-000-002-4DF', loading: 'lazy' }, { fetch: respond }),
  'a form and a panel': await live({ lookup: '', debug: '' }, { data: answer }),
};
const isOfThatClass = document.createElement('pro-tracking') instanceof ProTrackingElement;
process.stdout.write(JSON.stringify({ isOfThatClass, rendered, errors }));
process.exit(0);
