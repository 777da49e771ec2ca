import { anchorOn, type Cause } from './issue.js';
import { markupCauses } from './markup-issues.js';
import { pageCauses } from './page-issues.js';
import { requestCauses } from './request-issues.js';

export const causes = { ...markupCauses, ...pageCauses, ...requestCauses } as const satisfies Readonly<
  Record<string, Cause>
>;

export type CauseName = keyof typeof causes;

/** A cause that was found, with what is special about it here. */
export interface Finding {
  readonly cause: CauseName;
  readonly detail: string;
}

/** Of the README's section. */
export const anchorOf = (name: CauseName): string => anchorOn(causes[name]);
