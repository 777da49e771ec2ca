/** The demo's page: what is chosen becomes the element's attributes and the code to copy. */
import '../src/index.js';
import { copyOnClick } from './copy.js';
import { embedCode, scriptTag, type Choices } from './embed-code.js';
import { fillJourneys } from './journey-select.js';
import { keepAsking, restart } from './living.js';
import { UPSTREAM_ID, type DemoUpstream } from './upstream.js';
import { tellUpstream } from './upstream-words.js';

/** The page is ours: what it lacks is a slip, and told as one. */
const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`demo: the page has no ${selector}`);
  return found;
};

const upstream = JSON.parse(find(`#${UPSTREAM_ID}`).textContent) as DemoUpstream;
const groups = upstream.kind === 'sandbox' ? upstream.groups : [];
const living = new Set(
  groups.flatMap((group) => (group.living ? group.journeys : [])).map((each) => each.reference),
);

const element = document.querySelector('pro-tracking')!;
const form = find('#choices') as HTMLFormElement;
const journeySelect = find('#journey') as HTMLSelectElement;
const referenceInput = find('#reference') as HTMLInputElement;
const livingTools = [find('#start-over'), find('#living')];

/** The journey or reference that was chosen last; what is being typed does not count yet. */
let consignment = '';
let shown: Choices | undefined;

const readChoices = (): Choices => {
  const data = new FormData(form);
  return {
    consignment,
    mode: data.get('mode') as string,
    order: data.get('order') as string,
    expectedDelivery: data.has('expected-delivery'),
  };
};

const lives = (): boolean => living.has(consignment);

const show = async (): Promise<void> => {
  const choices = readChoices();
  const isNew = shown?.consignment !== consignment;
  shown = choices;
  find('#embed-code').textContent = embedCode(choices);
  for (const tool of livingTools) tool.hidden = !lives();
  if (lives() && isNew) await restart(consignment);
  if (shown !== choices) return;
  Object.assign(element, choices);
  // Past the browser's cache, which may keep an answer for a minute.
  if (lives()) await element.reload();
};

const choose = (reference: string): void => {
  consignment = reference.trim().toUpperCase();
  referenceInput.value = consignment;
  journeySelect.value = consignment;
  if (journeySelect.selectedIndex < 0) journeySelect.value = '';
  void show();
};

form.addEventListener('change', ({ target }) => {
  if (target === journeySelect) choose(journeySelect.value);
  else if (target !== referenceInput) void show();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  choose(referenceInput.value);
});
find('#ask-again').addEventListener('click', () => void element.reload());
find('#start-over').addEventListener('click', () => void restart(consignment).then(() => element.reload()));

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]'))
  copyOnClick(button, find('#copied'));

tellUpstream(upstream, find('#upstream'));
find('#script-tag').textContent = scriptTag;
find('#journeys').hidden = groups.length === 0;
fillJourneys(journeySelect, groups);
keepAsking(element, lives);
choose(groups[0]?.journeys[0]?.reference ?? '');
