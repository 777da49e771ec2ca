/** What there is to say: whether it keeps the shopper from seeing anything, what it is, and what to do. */
export interface Cause {
  /** The heading of README.md's section on it. */
  readonly title: string;
  readonly tone: 'problem' | 'hint' | 'good';
  readonly what: string;
  readonly advice: string;
}

export const cause = (title: string, tone: Cause['tone'], what: string, advice: string): Cause => ({
  title,
  tone,
  what,
  advice,
});

/** One paragraph on a cause. It may be logged: nothing in it is secret or personal. */
export const sentenceOn = ({ what, advice }: Cause, detail: string): string =>
  [what, detail, advice].filter(Boolean).join(' ');

/** The anchor of the README's section on it. */
export const anchorOn = ({ title }: Cause): string => title.toLowerCase().replaceAll(' ', '-');

/** The README's section on it. */
export const sectionOn = (cause: Cause): string => `README.md#${anchorOn(cause)}`;
