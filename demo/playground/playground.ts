/** The playground: form → choices → preview, code and address. */
import '../../src/index.js';
import { languageTags, languageTitle } from '../shared/languages.js';
import { themes } from '../shared/themes.js';
import { UPSTREAM_ID, type DemoUpstream } from '../upstream.js';
import { attributesOf } from './attributes.js';
import { choicesOfFragment, fragmentOf } from './choices.js';
import { codeFor } from './code.js';
import { copyOnClick } from './copy.js';
import { fillForm, readForm } from './form.js';
import { fillJourneys } from './journey-select.js';
import { keepAsking, restart } from './living.js';
import { Preview } from './preview.js';
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

const preview = new Preview(find('.shop'));
const form = find('#choices') as HTMLFormElement;
const journeySelect = find('#journey') as HTMLSelectElement;
const referenceInput = find('#reference') as HTMLInputElement;

/** The journey or reference that was chosen last; what is being typed does not count yet. */
let consignment = '';

const lives = (): boolean => living.has(consignment) && readForm(form).status === 'ready';

const showChoices = (): void => {
  const choices = readForm(form);
  const attributes = attributesOf(choices, consignment);
  const { code, status, theme } = choices;
  preview.show(choices, attributes);
  find('#code').textContent = codeFor(code, { attributes, theme });
  find('#pretended').hidden = status === 'ready';
  find('#theme-note').hidden = !theme;
  find('#theme-link').setAttribute('href', `themes/${theme}.css`);
  for (const tool of [find('#start-over'), find('#living')]) tool.hidden = !lives();
  history.replaceState(null, '', fragmentOf(choices) || location.pathname);
};

const choose = async (reference: string): Promise<void> => {
  consignment = reference.trim().toUpperCase();
  referenceInput.value = consignment;
  journeySelect.value = consignment;
  if (journeySelect.selectedIndex < 0) journeySelect.value = '';
  if (lives()) await restart(consignment);
  showChoices();
  // Past the browser's cache, which may keep an answer for a minute.
  if (lives()) await preview.reload();
};

const restore = (): void => {
  fillForm(form, choicesOfFragment(location.hash));
  journeySelect.value = consignment;
  referenceInput.value = consignment;
};

// Some of the form's fields stand elsewhere in the page.
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
find('#ask-again').addEventListener('click', () => void preview.reload());
find('#start-over').addEventListener('click', () => void restart(consignment).then(() => preview.reload()));
find('#set-back').addEventListener('click', () => {
  location.hash = '';
});

copyOnClick(find('#copy') as HTMLButtonElement, find('#code'), find('#copied'));
tellUpstream(upstream, find('#upstream'));
find('#journeys').hidden = groups.length === 0;
fillJourneys(journeySelect, groups);
find('[name=theme]').append(...themes.map(({ name, title }) => new Option(title, name)));
find('[name=lang]').append(...languageTags.map((tag) => new Option(languageTitle(tag), tag)));
restore();
keepAsking(preview, lives);
void choose(groups[0]?.journeys[0]?.reference ?? '');
