/** The values of the form: texts; a checkbox is `on` or `''`. */
const defaults = {
  status: 'ready',
  layout: 'full',
  theme: '',
  lang: 'en',
  dir: 'ltr',
  scheme: '',
  width: '',
  frame: 'phone',
  order: 'newest-first',
  'time-zone': 'event',
  'signed-by': 'full',
  location: 'full',
  'map-url': '',
  carriers: '',
  'expected-delivery': 'on',
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

/** Missing values are the defaults. */
export const choicesFrom = (given: Iterable<readonly [string, unknown]>): Choices => {
  const values = new Map(given);
  const choice = (name: ChoiceName): string => {
    const value = values.get(name);
    return typeof value === 'string' ? value : defaults[name];
  };
  return Object.fromEntries(choiceNames.map((name) => [name, choice(name)])) as Choices;
};

/** The page's fragment; `''` for the defaults. It has no reference, which would stay in the browser's history. */
export const fragmentOf = (choices: Choices): string => {
  const changed = choiceNames.filter((name) => !isDefault(choices, name));
  const parameters = new URLSearchParams(changed.map((name) => [name, choices[name]]));
  return parameters.size ? `#${parameters}` : '';
};

export const choicesOfFragment = (fragment: string): Choices =>
  choicesFrom(new URLSearchParams(fragment.replace(/^#/, '')));
