/** The gallery. The page's address says how it looks; the responses are its own. */
import { pass } from '../shared/still-time.js';
import type { ProTrackingElement } from '../../src/index.js';
import '../../src/index.js';
import { offerActionsIn } from '../shared/actions.js';
import { directionOf, languageTags, languageTitle } from '../shared/languages.js';
import { themes, useTheme } from '../shared/themes.js';
import { exhibitGroups, exhibits, type ExhibitGroup } from './cards.js';
import { layouts, type Exhibit, type Layout } from './exhibit.js';

const parameters = new URLSearchParams(location.search);
const parameter = (name: string): string => parameters.get(name) ?? '';
const lang = parameter('lang') || 'en';
const width = Number(parameter('width'));
/** Prefixes of the ids of the cards to show. */
const only = parameter('only').split(',');

const elementFor = (exhibit: Exhibit, layout: Layout): ProTrackingElement => {
  const element = document.createElement('pro-tracking');
  const attributes = { refresh: 'off', 'heading-level': '4', lang, ...exhibit.attributes };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (layout !== 'full') element.setAttribute('layout', layout);
  element.fetch = exhibit.fetch;
  element.innerHTML = exhibit.content ?? '';
  if (exhibit.reloads)
    element.addEventListener('pro-tracking-load', () => void element.reload(), { once: true });
  return element;
};

const heading = (level: 2 | 3, content: string | Node): HTMLElement => {
  const element = document.createElement(`h${level}`);
  element.append(content);
  return element;
};

const captions: Readonly<Record<Layout, string>> = {
  full: 'Full',
  compact: 'Compact',
  summary: 'Summary',
};

/** The card's name, which opens the card alone. */
const linkAlone = (id: string, text: string): HTMLElement => {
  const link = document.createElement('a');
  const alone = new URLSearchParams(parameters);
  alone.set('only', id);
  link.href = `?${alone}`;
  link.textContent = text;
  return link;
};

const cardFor = (exhibit: Exhibit, layout: Layout): HTMLElement => {
  const card = document.createElement('section');
  card.className = `card ${layout} ${exhibit.status}`;
  card.id = `${exhibit.status}-${layout}-${exhibit.name}`;
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.dir = parameter('dir') || directionOf(lang);
  if (width > 0) frame.style.inlineSize = `${width}px`;
  frame.append(elementFor(exhibit, layout));
  card.append(heading(3, linkAlone(card.id, captions[layout])), frame);
  return card;
};

/** The row's id: a card's without its layout. */
const rowId = ({ status, name }: Exhibit): string => `${status}-${name}`;

const rowFor = (exhibit: Exhibit): HTMLElement | undefined => {
  const cards = (exhibit.layouts ?? layouts)
    .filter((layout) => only.some((start) => `${exhibit.status}-${layout}-${exhibit.name}`.startsWith(start)))
    .map((layout) => cardFor(exhibit, layout));
  if (!cards.length) return undefined;
  const row = document.createElement('article');
  row.id = rowId(exhibit);
  const body = document.createElement('div');
  body.className = 'cards';
  body.append(...cards);
  row.append(heading(2, exhibit.title), body);
  return row;
};

const linkTo = (row: HTMLElement): HTMLElement => {
  const link = document.createElement('a');
  link.href = `#${row.id}`;
  link.textContent = row.querySelector('h2')!.textContent;
  const item = document.createElement('li');
  item.append(link);
  return item;
};

const index = document.querySelector<HTMLElement>('#index')!;

/** Shows a group's rows, and their part of the index. */
const showGroup = ({ title, exhibits: members }: ExhibitGroup): void => {
  const rows = members.flatMap((exhibit) => rowFor(exhibit) ?? []);
  main.append(...rows);
  const list = document.createElement('ul');
  list.append(...rows.map(linkTo));
  index.append(heading(2, title), list);
};

/** Shows the rows with those cards, without an index. */
const showSelection = (): void => {
  document.querySelector('[popovertarget=index]')!.remove();
  index.remove();
  main.append(...exhibits.flatMap((exhibit) => rowFor(exhibit) ?? []));
};

/** The form shows the address's parameters. A change loads the page with other ones. */
const fillForm = (form: HTMLFormElement): void => {
  const { theme, lang: language } = form.elements as unknown as Record<string, HTMLSelectElement>;
  theme?.append(...themes.map(({ name, title }) => new Option(title, name)));
  language?.append(...languageTags.map((tag) => new Option(languageTitle(tag), tag === 'en' ? '' : tag)));
  for (const [name, value] of parameters) {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLSelectElement)) continue;
    field.value = value;
    if (field.selectedIndex < 0) field.add(new Option(value, value, true, true));
  }
  form.addEventListener('change', () => form.requestSubmit());
};

/** Whether the element shows its last response, not only its first. */
const isComplete = (element: ProTrackingElement, { status, reloads }: Exhibit): boolean =>
  element.status === status &&
  !(reloads && status === 'ready' && !element.shadowRoot?.querySelector('[part=new]')?.textContent);

/** Milliseconds after a request in which the refresh button is hidden. */
const refreshGap = 5_000;

const complete = async (themed: Promise<void>): Promise<void> => {
  const shown = exhibits.flatMap((exhibit) =>
    [
      ...document.querySelectorAll<ProTrackingElement>(
        `[id$="-${exhibit.name}"].${exhibit.status} pro-tracking`,
      ),
    ].map((element) => [element, exhibit] as const),
  );
  while (!shown.every(([element, exhibit]) => isComplete(element, exhibit)))
    await new Promise(requestAnimationFrame);
  pass(refreshGap);
  for (const [element] of shown) element.requestUpdate();
  await themed;
  await document.fonts.ready;
  // For tests.
  document.documentElement.dataset['complete'] = '';
};

if (/^(light|dark)$/.test(parameter('scheme')))
  document.documentElement.style.colorScheme = parameter('scheme');
const main = document.querySelector('main')!;
main.dataset['theme'] = parameter('theme');
offerActionsIn(main);
const themed = useTheme(parameter('theme'));
fillForm(document.querySelector('form')!);
// Where the index is a sheet, it covers the row to which a link leads. Elsewhere it is not open.
index.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLAnchorElement && index.matches(':popover-open')) index.hidePopover();
});
if (parameter('only')) showSelection();
else exhibitGroups.forEach(showGroup);
void complete(themed);
// The row of the address was not there yet when the browser looked for it.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
