/** The playground: form → choices → preview, code and address. */
import '../../src/index.js';
import { languageTags, languageTitle } from '../shared/languages.js';
import { openShop } from '../shared/shop.js';
import { themes } from '../shared/themes.js';
import { UPSTREAM_ID, type DemoUpstream } from '../upstream.js';
import { attributesOf } from './attributes.js';
import { choicesOfFragment, fragmentOf } from './choices.js';
import { codeFor } from './code.js';
import { copyOnClick } from './copy.js';
import { fillForm, openGroups, readForm } from './form.js';
import { fillJourneys } from './journey-select.js';
import { followLiveJourney, restart } from './live.js';
import { Preview } from './preview.js';
import { showUpstream } from './upstream-note.js';

/** @throws {Error} if this page's own markup lacks it */
const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`demo: the page has no ${selector}`);
  return found;
};

const upstream = JSON.parse(find(`#${UPSTREAM_ID}`).textContent) as DemoUpstream;
const groups = upstream.kind === 'sandbox' ? upstream.groups : [];
const liveReferences = new Set(
  groups.flatMap((group) => (group.live ? group.journeys : [])).map((each) => each.reference),
);

const frames = find('.frames');
const preview = new Preview([...frames.querySelectorAll('.screen')].map(openShop));
const form = find('#choices') as HTMLFormElement;
const journeySelect = find('#journey') as HTMLSelectElement;
const referenceInput = find('#reference') as HTMLInputElement;

/** The journey or reference that was submitted last. */
let consignment = '';

const isLive = (): boolean => liveReferences.has(consignment) && readForm(form).status === 'ready';

const showCode = (): void => {
  const choices = readForm(form);
  const { code, theme } = choices;
  const attributes = attributesOf(choices, consignment);
  find('#code').textContent = codeFor(code, { attributes, theme, carriers: preview.carriers });
};

const showChoices = (): void => {
  const choices = readForm(form);
  const { frame, status, theme } = choices;
  find('main').dataset['frame'] = frame;
  preview.show(choices, attributesOf(choices, consignment));
  showCode();
  find('#mocked').hidden = status === 'ready';
  find('#theme-note').hidden = !theme;
  find('#theme-link').setAttribute('href', `themes/${theme}.css`);
  for (const tool of [find('#restart'), find('#live')]) tool.hidden = !isLive();
  history.replaceState(null, '', fragmentOf(choices) || location.pathname);
};

const choose = async (reference: string): Promise<void> => {
  consignment = reference.trim().toUpperCase();
  referenceInput.value = consignment;
  journeySelect.value = consignment;
  if (journeySelect.selectedIndex < 0) journeySelect.value = '';
  if (isLive()) await restart(consignment);
  showChoices();
  // Bypasses the browser's cache, which may hold a response for a minute.
  if (isLive()) await preview.reload();
};

const restore = (): void => {
  fillForm(form, choicesOfFragment(location.hash));
  journeySelect.value = consignment;
  referenceInput.value = consignment;
};

// Some of the form's fields are elsewhere in the page.
document.addEventListener('change', ({ target }) => {
  if (target === journeySelect) void choose(journeySelect.value);
  else if (target !== referenceInput) showChoices();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void choose(referenceInput.value);
});
addEventListener('hashchange', () => {
  restore();
  showChoices();
});
// The carriers are known once the journey is.
for (const type of ['pro-tracking-load', 'pro-tracking-update']) frames.addEventListener(type, showCode);
find('#reload').addEventListener('click', () => void preview.reload());
find('#restart').addEventListener('click', () => void restart(consignment).then(() => preview.reload()));
find('#reset-options').addEventListener('click', () => {
  location.hash = '';
});

copyOnClick(find('#copy') as HTMLButtonElement, find('#code'), find('#copied'));
showUpstream(upstream, find('#upstream'));
find('#journeys').hidden = groups.length === 0;
fillJourneys(journeySelect, groups);
find('[name=theme]').append(...themes.map(({ name, title }) => new Option(title, name)));
find('[name=lang]').append(...languageTags.map((tag) => new Option(languageTitle(tag), tag)));
if (matchMedia('(min-width: 75rem)').matches) openGroups(form);
restore();
followLiveJourney(preview, isLive);
void choose(groups[0]?.journeys[0]?.reference ?? '');
