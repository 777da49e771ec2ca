import type { Budget } from './limiter.js';
import type { Limits } from '../options.js';
import { wrong } from '../wrong.js';

/** The limits, checked and complete; `undefined` for one that was lifted. */
export interface ReadLimits {
  readonly requests: Budget | undefined;
  readonly notFound: Budget | undefined;
}

const REQUESTS: Budget = { burst: 30, perMinute: 30 };
const NOT_FOUND: Budget = { burst: 10, perMinute: 1 };

/** @throws TypeError */
export function readLimits(value: unknown): ReadLimits {
  if (value === false) return { requests: undefined, notFound: undefined };
  if (typeof value !== 'object' || value === null)
    throw wrong('limits', value, `an object, or false for none`);
  const { requests = REQUESTS, notFound = NOT_FOUND } = value as Limits;
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
