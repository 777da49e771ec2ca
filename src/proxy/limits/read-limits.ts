import type { Access, Limits } from '../options/options.js';
import type { Budget } from './limiter.js';
import { wrong } from '../options/invalid-option.js';

/** The limits, checked and complete; `undefined` for a limit that is off. */
export interface ReadLimits {
  readonly requests: Budget | undefined;
  readonly notFound: Budget | undefined;
}

/**
 * Anyone may ask for anything with `public`, so its budget is that of a person with a form. Otherwise a page may list
 * a shopper's orders: 60 with their expected delivery are 120 requests, and it may be reloaded.
 */
const REQUESTS: Readonly<Record<Access['kind'], Budget>> = {
  public: { burst: 30, perMinute: 30 },
  token: { burst: 300, perMinute: 300 },
  authorize: { burst: 300, perMinute: 300 },
};
const NOT_FOUND: Budget = { burst: 10, perMinute: 1 };

/** @throws TypeError */
export function readLimits(value: unknown, access: Access): ReadLimits {
  if (value === false) return { requests: undefined, notFound: undefined };
  if (typeof value !== 'object' || value === null)
    throw wrong('limits', value, `an object, or false for none`);
  const { requests = REQUESTS[access.kind], notFound = NOT_FOUND } = value as Limits;
  return {
    requests: readBudget('limits.requests', requests),
    notFound: readBudget('limits.notFound', notFound),
  };
}

function readBudget(option: string, value: unknown): Budget | undefined {
  if (value === false) return undefined;
  const { burst, perMinute } = (typeof value === 'object' ? (value ?? {}) : {}) as Partial<Budget>;
  if (isAmount(burst, 1) && isAmount(perMinute, 0.001)) return { burst, perMinute };
  throw wrong(option, value, `{ burst, perMinute }, both positive numbers, or false for none`);
}

function isAmount(value: unknown, least: number): value is number {
  return typeof value === 'number' && value >= least && value <= 1e9;
}
