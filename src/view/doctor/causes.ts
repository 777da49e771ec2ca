import { anchorOn, type Cause } from './cause.js';
import { markupCauses } from './markup-causes.js';
import { pageCauses } from './page-causes.js';
import { requestCauses } from './request-causes.js';

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
