/** What is chosen on the page, as the form has it: every value is a text, and a checkbox is `on` or `''`. */
const defaults = {
  status: 'ready',
  layout: 'full',
  theme: '',
  lang: 'en',
  dir: 'ltr',
  scheme: '',
  width: '',
  order: 'newest-first',
  'time-zone': 'event',
  'signed-by': 'full',
  location: 'full',
  'map-url': '',
  'expected-delivery': '',
  mode: 'multi-leg',
  refresh: 'auto',
  lookup: '',
  debug: '',
  code: 'html',
} as const;

export type ChoiceName = keyof typeof defaults;

export type Choices = Readonly<Record<ChoiceName, string>>;

export const choiceNames = Object.keys(defaults) as ChoiceName[];

export const isDefault = (choices: Choices, name: ChoiceName): boolean => choices[name] === defaults[name];

/** What is not given is as it is at first. */
export const choicesFrom = (given: Iterable<readonly [string, unknown]>): Choices => {
  const values = new Map(given);
  const choice = (name: ChoiceName): string => {
    const value = values.get(name);
    return typeof value === 'string' ? value : defaults[name];
  };
  return Object.fromEntries(choiceNames.map((name) => [name, choice(name)])) as Choices;
};

/** For the end of the page's address; `''` while nothing is changed. No reference is among them: it would stay in the browser's history. */
export const fragmentOf = (choices: Choices): string => {
  const changed = choiceNames.filter((name) => !isDefault(choices, name));
  const parameters = new URLSearchParams(changed.map((name) => [name, choices[name]]));
  return parameters.size ? `#${parameters}` : '';
};

export const choicesOfFragment = (fragment: string): Choices =>
  choicesFrom(new URLSearchParams(fragment.replace(/^#/, '')));
