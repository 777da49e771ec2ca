import type { TrackingProxyOptions } from '../../src/proxy/index.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTrackingProxy } from '../../src/proxy/index.js';
import { everybody, KEY } from './proxy-server.js';

const SECRET = 'a secret of thirty-two characters';

/** The message with which creation fails. */
function refusal(options: Record<string, unknown>): string {
  try {
    createTrackingProxy({ apiKey: KEY, access: everybody, ...options } as unknown as TrackingProxyOptions);
  } catch (error) {
    assert.ok(error instanceof TypeError);
    return error.message;
  }
  return assert.fail('created');
}

describe('creating a proxy', () => {
  it('needs no more than a key and a choice of access', () => {
    assert.equal(typeof createTrackingProxy({ apiKey: KEY, access: { kind: 'public' } }), 'function');
  });

  it('without any option says what is missing first', () => {
    assert.throws(
      () => createTrackingProxy(undefined as unknown as TrackingProxyOptions),
      /^TypeError: apiKey: got undefined/,
    );
  });

  it('compiles with an environment variable as the key, and says that it is not set', () => {
    delete process.env.PRO_API_KEY;
    assert.throws(
      () => createTrackingProxy({ apiKey: process.env.PRO_API_KEY, access: { kind: 'public' } }),
      /^TypeError: apiKey: got undefined; expected .*is the environment variable set/,
    );
  });

  it('without access says the choices, and what each means for names', () => {
    const message = refusal({ access: undefined });
    assert.match(message, /^access: got undefined/);
    assert.match(message, /kind: 'token'.*names.*kind: 'authorize'.*names.*kind: 'public'.*anyone, without/);
  });

  for (const [option, value, message] of [
    ['apiKey', undefined, /^apiKey: got undefined; expected .*key/],
    ['apiKey', '', /^apiKey: .*\(not shown\)/],
    ['apiKey', `${KEY} ${KEY}`, /^apiKey: .*\(not shown\)/],
    ['access', { kind: 'key' }, /^access\.kind: got 'key'; expected a choice/],
    ['access', { kind: 'token', audience: 'a' }, /^access\.secrets: .*\(not shown\); expected one secret/],
    ['access', { kind: 'token', secrets: ['short'], audience: 'a' }, /^access\.secrets: .* 32 characters/],
    ['access', { kind: 'token', secrets: [SECRET, 'short'], audience: 'a' }, /^access\.secrets: /],
    [
      'access',
      { kind: 'token', secrets: [SECRET, SECRET, SECRET], audience: 'a' },
      /^access\.secrets: .*two/,
    ],
    ['access', { kind: 'token', secrets: [SECRET] }, /^access\.audience: got undefined; expected the 'aud'/],
    ['access', { kind: 'authorize' }, /^access\.authorize: got undefined; expected a function/],
    ['access', 'public', /^access: got 'public'/],
    ['api', 'api.electioapp.com', /^api: got 'api\.electioapp\.com'; expected a URL/],
    ['api', 'ftp://api.electioapp.com', /^api: got 'ftp:/],
    ['api', 'https://api.electioapp.com/?a=1', /^api: got/],
    ['api', 'https://me:secret@api.electioapp.com', /^api: got a URL with .*password \(not shown\)/],
    ['api', 7, /^api: got 7/],
    ['basePath', 'delivery-status', /^basePath: got 'delivery-status'; expected .*leading slash/],
    ['basePath', '//evil.example', /^basePath: got/],
    ['basePath', '/a?b', /^basePath: got/],
    ['basePath', '/a//b', /^basePath: got/],
    ['basePath', '/a;b', /^basePath: got/],
    ['basePath', '/a%2fb', /^basePath: got/],
    ['redact', 'all', /^redact: got 'all'/],
    [
      'redact',
      { signedBy: 'some' },
      /^redact\.signedBy: got 'some'; expected 'full', 'initials' or 'hidden'/,
    ],
    ['redact', { signedBy: 'Hidden ' }, /^redact\.signedBy: got 'Hidden '/],
    ['redact', { signedBy: 'town' }, /^redact\.signedBy: got 'town'/],
    ['redact', { signedBy: null }, /^redact\.signedBy: got null/],
    ['redact', { location: 'city' }, /^redact\.location: got 'city'; expected 'full', 'town' or 'hidden'/],
    ['redact', { location: 'initials' }, /^redact\.location: got 'initials'/],
    ['redact', { location: '' }, /^redact\.location: got ''/],
    ['redact', { signedby: 'hidden' }, /^redact: got 'signedby'; expected signedBy or location/],
    ['redact', { 'signed-by': 'hidden' }, /^redact: got 'signed-by'/],
    ['origins', 'https://shop.example', /^origins: got 'https:\/\/shop\.example'; expected a list/],
    ['origins', ['*'], /^origins: got '\*'; expected an http\(s\) origin/],
    ['origins', ['null'], /^origins: got 'null'/],
    ['origins', ['https://shop.example/page'], /^origins: got .*without a path/],
    ['origins', ['shop.example'], /^origins: got 'shop\.example'/],
    ['origins', ['https://shop.example?a=1'], /^origins: got .*without a path/],
    ['origins', ['https://shop.example/#top'], /^origins: got .*without a path/],
    ['origins', ['https://me:secret@shop.example'], /^origins: got a URL with .*password \(not shown\)/],
    ['origins', ['https://me@shop.example'], /^origins: got a URL with a user name/],
    ['origins', ['file:///index.html'], /^origins: got 'file:/],
    ['origins', ['ftp://shop.example'], /^origins: got 'ftp:.*http\(s\)/],
    ['origins', ['capacitor://localhost'], /^origins: got 'capacitor:/],
    ['origins', ['data:,'], /^origins: got 'data:/],
    ['origins', ['https://*.shop.example'], /^origins: got 'https:\/\/\*/],
    ['origins', [null], /^origins: got null/],
    ['origins', [''], /^origins: got ''/],
    ['limits', true, /^limits: got true; expected an object, or false/],
    ['limits', { requests: { burst: 0, perMinute: 1 } }, /^limits\.requests: got object; expected \{ burst/],
    ['limits', { notFound: 7 }, /^limits\.notFound: got 7/],
    ['limiter', { take: 7 }, /^limiter: got object; expected an object with take\(\)/],
    ['store', () => 'text', /^store: got function; expected an object with get\(\) and set\(\)/],
    ['clientAddress', '10.0.0.1', /^clientAddress: got '10\.0\.0\.1'; expected a function/],
    ['reference', '^EC', /^reference: got '\^EC'; expected a RegExp/],
    ['deadline', 0, /^deadline: got 0; expected milliseconds/],
    ['deadline', Number.NaN, /^deadline: got NaN/],
    ['deadline', Infinity, /^deadline: got Infinity/],
    ['fetch', 'fetch', /^fetch: got 'fetch'; expected a function/],
    ['log', {}, /^log: got object; expected a function/],
    ['now', 7, /^now: got 7; expected a function/],
  ] as const) {
    it(`refuses ${option}: ${typeof value === 'string' ? value.slice(0, 16) : JSON.stringify(value)}`, () => {
      assert.match(refusal({ [option]: value }), message);
    });
  }

  it('takes what it is meant to be given', () => {
    for (const options of [
      { access: { kind: 'token', secrets: [SECRET, `another ${SECRET}`], audience: 'delivery-status' } },
      { origins: ['https://shop.example', 'https://SHOP.example:443', 'http://localhost:8080/'] },
      { limits: false },
      { limits: { requests: { burst: 100, perMinute: 600 }, notFound: false } },
      { store: new Map() },
      { limiter: { take: () => ({ allowed: true, retryAfter: 0 }) } },
      { redact: { location: 'town' } },
      { redact: { signedBy: 'hidden', location: 'none' } },
    ] as const) {
      const given = { apiKey: KEY, access: everybody, ...options };
      assert.equal(typeof createTrackingProxy(given as unknown as TrackingProxyOptions), 'function');
    }
  });

  it('reads inherited options too, so that none which hides something is lost', () => {
    const inherited = Object.create({
      apiKey: KEY,
      access: everybody,
      redact: { signedBy: 'some' },
    }) as object;
    assert.throws(
      () => createTrackingProxy(inherited as TrackingProxyOptions),
      /^TypeError: redact\.signedBy/,
    );
  });

  it('does not show a secret of tokens', () => {
    const access = { kind: 'token', secrets: [SECRET, 'short-one'] };
    assert.doesNotMatch(refusal({ access }), /short-one|thirty-two/);
  });

  it('refuses to show signatures to anyone', () => {
    for (const signedBy of ['full', 'initials']) {
      assert.match(
        refusal({ access: { kind: 'public' }, redact: { signedBy } }),
        /^redact\.signedBy: .*public access/,
      );
    }
  });

  it('does not repeat a key that was put into another option', () => {
    for (const option of ['api', 'basePath', 'access', 'reference', 'log']) {
      const message = refusal({ [option]: KEY });
      assert.equal(message.includes(KEY), false, message);
      assert.match(message, /\(the key\)/);
    }
  });
});
