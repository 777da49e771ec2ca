/** Checks every option but the key. The message of each schema says what is expected. */

import type { AuthorizeAccess, TrackingProxyOptions } from './options.js';
import type { Limiter } from '../limits/limiter.js';
import type { TrackingStore } from '../cache/store.js';
import * as v from 'valibot';
import { MINUTE, SECOND } from '../../tracking/time.js';
import { SECRET_LENGTH } from '../access/verify-token.js';
import { DEFAULT_BASE_PATH, isPlainTarget, PRO_REFERENCE } from '../http/request-url.js';

type FunctionOption = 'clientAddress' | 'fetch' | 'html' | 'log' | 'now';

function optionalFunction<N extends FunctionOption>() {
  type Value = NonNullable<TrackingProxyOptions[N]>;
  return v.optional(v.custom<Value>((value) => typeof value === 'function', 'a function'));
}

/** An object with these methods. It is passed on as it is, because its methods may use `this`. */
function optionalObject<T extends object>(...methods: (keyof T & string)[]) {
  const hasMethods = (value: unknown): boolean =>
    value instanceof Object && methods.every((name) => typeof (value as T)[name] === 'function');
  const names = methods.map((name) => `${name}()`).join(' and ');
  return v.optional(v.custom<T>(hasMethods, `an object with ${names}`));
}

/** `none` is an alias of `hidden`. */
function noneToHidden<T extends string>(value: T): Exclude<T, 'none'> | 'hidden' {
  return value === 'none' ? 'hidden' : (value as Exclude<T, 'none'>);
}

/** @returns `undefined` for anything but an http(s) URL without credentials */
function parseUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
}

const API = 'a URL such as https://api.electioapp.com, without a query or password';
const api = v.pipe(
  v.string(API),
  v.check((text) => {
    const url = parseUrl(text);
    return url?.search === '' && url.hash === '';
  }, API),
  v.transform((text) => new URL(text).href.replace(/\/+$/, '')),
);

const BASE_PATH = 'a path with a leading slash, such as /delivery-status';
const basePath = v.pipe(
  v.string(BASE_PATH),
  v.regex(/^\/(?!\/)[^?#\\]*$/, BASE_PATH),
  v.transform((path) => new URL(path, 'http://proxy').pathname.replace(/\/+$/, '')),
  v.check((path) => isPlainTarget(`${path}/`), BASE_PATH),
);

/** Neither `*` nor `null` is an origin: each would mean anyone. A path would be ignored, which nobody expects. */
const ORIGIN = 'an http(s) origin such as https://www.shop.example, without a path or password';
const origin = v.pipe(
  v.string(ORIGIN),
  v.check((text) => {
    const url = parseUrl(text);
    return url?.href === `${url?.origin}/` && !url.hostname.includes('*');
  }, ORIGIN),
  v.transform((text) => new URL(text).origin),
);
const origins = v.pipe(
  v.array(origin, "a list such as ['https://www.shop.example']"),
  v.transform((list): ReadonlySet<string> => new Set(list)),
);

/** Must match the whole reference, in any case, and must not store its last match (`g`, `y`). */
const reference = v.pipe(
  v.instance(RegExp, 'a RegExp of acceptable references'),
  v.transform(({ source, flags }) => {
    const kept = new Set(flags.replace(/[gym]/g, '')).add('i');
    return new RegExp(`^(?:${source})$`, [...kept].join(''));
  }),
);

const DEADLINE = 'milliseconds from 1 to 60000';
const deadline = v.pipe(v.number(DEADLINE), v.minValue(1, DEADLINE), v.maxValue(MINUTE, DEADLINE));

const MAX_AGE = 'milliseconds in whole seconds, from 0';
const maxAge = v.pipe(v.number(MAX_AGE), v.minValue(0, MAX_AGE), v.multipleOf(SECOND, MAX_AGE));

const ACCESS =
  `a choice, because references can be guessed: ` +
  `{ kind: 'token', secrets, audience } shows shoppers' names and locations to anyone who has your signed token for the ` +
  `consignment, a 'basic' token without them; ` +
  `{ kind: 'authorize', authorize(request, reference) } shows names and locations to anyone whom your function allows; ` +
  `{ kind: 'public' } shows a consignment to anyone, without them`;
const SECRETS = `one secret of at least ${SECRET_LENGTH} characters, or two while one replaces the other`;
const AUDIENCE = "the 'aud' of your tokens, such as 'delivery-status'";
const access = v.variant(
  'kind',
  [
    v.object({ kind: v.literal('public') }),
    v.object(
      {
        kind: v.literal('token'),
        secrets: v.pipe(
          v.array(v.pipe(v.string(SECRETS), v.minLength(SECRET_LENGTH, SECRETS)), SECRETS),
          v.minLength(1, SECRETS),
          v.maxLength(2, SECRETS),
        ),
        audience: v.pipe(v.string(AUDIENCE), v.nonEmpty(AUDIENCE)),
      },
      // Reports a missing key.
      ({ path }) => (path?.at(-1)?.key === 'secrets' ? SECRETS : AUDIENCE),
    ),
    v.object(
      {
        kind: v.literal('authorize'),
        authorize: v.custom<AuthorizeAccess['authorize']>(
          (value) => typeof value === 'function',
          'a function',
        ),
      },
      'a function',
    ),
  ],
  ACCESS,
);

const SIGNED_BY = "'full', 'initials' or 'hidden'";
const signedBy = v.pipe(
  v.picklist(['full', 'initials', 'hidden', 'none'], SIGNED_BY),
  v.transform(noneToHidden),
);

const LOCATION = "'full', 'town' or 'hidden'";
const location = v.pipe(v.picklist(['full', 'town', 'hidden', 'none'], LOCATION), v.transform(noneToHidden));

/** Strict, because a misspelt name would show what it should hide. */
const redact = v.strictObject(
  { signedBy: v.optional(signedBy), location: v.optional(location) },
  ({ expected }) => (expected === 'never' ? 'signedBy or location' : 'an object'),
);

const BUDGET = '{ burst, perMinute }, both positive numbers, or false for none';
const amount = (least: number) =>
  v.pipe(v.number(BUDGET), v.minValue(least, BUDGET), v.maxValue(1e9, BUDGET));
const budget = v.union([v.literal(false), v.object({ burst: amount(1), perMinute: amount(0.001) })], BUDGET);
const limits = v.object(
  { requests: v.optional(budget), notFound: v.optional(budget) },
  'an object, or false for none',
);

export const optionsSchema = v.object(
  {
    access,
    api: v.nullish(api, 'https://api.electioapp.com'),
    basePath: v.nullish(basePath, DEFAULT_BASE_PATH),
    redact: v.nullish(redact, {}),
    origins: v.nullish(origins, []),
    reference: v.nullish(reference, PRO_REFERENCE),
    deadline: v.nullish(deadline, 3 * SECOND),
    maxAge: v.nullish(maxAge),
    limits: v.nullish(
      v.lazy((value) => (value === false ? v.literal(false) : limits)),
      {},
    ),
    limiter: optionalObject<Limiter>('take'),
    store: optionalObject<TrackingStore>('get', 'set'),
    clientAddress: optionalFunction<'clientAddress'>(),
    fetch: optionalFunction<'fetch'>(),
    html: optionalFunction<'html'>(),
    log: optionalFunction<'log'>(),
    now: optionalFunction<'now'>(),
  },
  // Reports a missing `access`, the only required option here.
  ACCESS,
);
