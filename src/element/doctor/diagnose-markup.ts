import { expectedOf } from './expected.js';
import type { MarkupFacts } from './facts.js';
import type { MarkupCauseName } from './markup-issues.js';

/** A mistake that was found, with what is special about it here. */
export interface MarkupFinding {
  readonly cause: MarkupCauseName;
  readonly detail: string;
}

const causeOf = ({ name, fault }: MarkupFacts['values'][number]): MarkupCauseName => {
  if (name === 'token') return 'badToken';
  if (fault === 'credentials') return 'credentialsInUrl';
  return fault === 'placeholder' ? 'placeholderInHost' : 'badValue';
};

const ofValue = (bad: MarkupFacts['values'][number]): MarkupFinding => {
  const { name, value, used } = bad;
  const expected = expectedOf(name);
  return {
    cause: causeOf(bad),
    detail: `${name} is ${value}; expected: ${expected}. ${
      used ? `"${used}" is used instead.` : 'It is ignored.'
    }`,
  };
};

const ofName = ({ name, meant, isProperty }: MarkupFacts['names'][number]): MarkupFinding =>
  isProperty
    ? {
        cause: 'propertyAsAttribute',
        detail: `The attribute is "${name}"; set the property in a script: element.${meant} = …`,
      }
    : { cause: 'misspeltAttribute', detail: `The attribute is "${name}"; did you mean "${meant}"?` };

/** What is wrong with the page's markup. */
export const diagnoseMarkup = ({
  values,
  names,
  quoted,
  swallowed,
}: MarkupFacts): readonly MarkupFinding[] => [
  ...(swallowed === undefined ? [] : [{ cause: 'unclosed', detail: `It contains <${swallowed}>.` } as const]),
  ...(quoted.length ? [{ cause: 'curlyQuotes', detail: `They are in: ${quoted.join(', ')}.` } as const] : []),
  ...names.map(ofName),
  ...values.map(ofValue),
];
