import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { describe, it } from 'node:test';
import { SignJWT } from 'jose';
import { mintToken } from '../../src/proxy/index.js';
import { multiLeg, REFERENCE } from './answers.js';
import { startProxy } from './proxy-server.js';
import { json, startUpstream } from './upstream.js';

const path = `/delivery-status/${REFERENCE}`;
const OLD = 'the older secret of the shop, 2025';
const NEW = 'the newer secret of the shop, 2026';
const audience = 'delivery-status';
const access = { kind: 'token', secrets: [NEW, OLD], audience } as const;
const DAY = 86_400;

const good = { secret: NEW, audience, reference: REFERENCE, view: 'full' } as const;
const bearing = (token: string): RequestInit => ({ headers: { authorization: `Bearer ${token}` } });
const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

/** A token with claims of one's own; `undefined` leaves one out. */
const forged = (claims: Record<string, unknown>, secret = NEW, alg = 'HS256'): Promise<string> =>
  new SignJWT({ sub: REFERENCE, aud: audience, exp: inSeconds(60), view: 'full', ...claims })
    .setProtectedHeader({ alg })
    .sign(new TextEncoder().encode(secret.padEnd(64)).slice(0, alg === 'HS256' ? secret.length : 64));

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token with any text as its claims, and a good signature. */
const signedText = (claims: string): string => {
  const input = `${part({ alg: 'HS256' })}.${Buffer.from(claims).toString('base64url')}`;
  return `${input}.${createHmac('sha256', NEW).update(input).digest('base64url')}`;
};
const signed = (claims: unknown): string => signedText(JSON.stringify(claims));

describe('a token', () => {
  it('shows its consignment, names and places included', async (t) => {
    const upstream = await startUpstream(t, json(multiLeg));
    const proxy = await startProxy(t, { api: upstream.url, access });
    for (const options of [
      good,
      { ...good, secret: OLD },
      { ...good, reference: ` ${REFERENCE.toLowerCase()} ` },
      { ...good, expiresIn: 30 * DAY },
    ]) {
      const response = await proxy.get(path, bearing(await mintToken(options)));
      assert.equal(response.status, 200);
      assert.deepEqual(await response.json(), multiLeg);
    }
    const listed = await proxy.get(path, bearing(await forged({ aud: ['newsletter', audience] })));
    assert.equal(listed.status, 200);
    const recased = await proxy.get(path, { headers: { authorization: `bearer  ${await mintToken(good)}` } });
    assert.equal(recased.status, 200);
  });

  it('that is basic, or does not say, shows neither names nor places', async (t) => {
    const upstream = await startUpstream(t, json(multiLeg));
    const proxy = await startProxy(t, { api: upstream.url, access });
    for (const token of [
      await mintToken({ ...good, view: 'basic' }),
      await forged({ view: undefined }),
      await forged({ view: 'all' }),
      await forged({ view: ['full'] }),
      await forged({ view: 7 }),
      await forged({ view: null }),
    ]) {
      const body = await (await proxy.get(path, bearing(token))).text();
      assert.match(body, /"TimeStamp"/);
      assert.doesNotMatch(body, /Smith|SignedBy|"Location"/);
    }
  });

  const wrongOnes: Readonly<Record<string, () => Promise<string> | string>> = {
    'of an unknown secret': () => mintToken({ ...good, secret: 'a secret that the proxy never heard of' }),
    'for another consignment': () => mintToken({ ...good, reference: 'EC-000-002-4DG' }),
    'for another audience': () => mintToken({ ...good, audience: 'newsletter' }),
    'that is expired': () => forged({ exp: inSeconds(-60) }),
    'that never expires': () => forged({ exp: undefined }),
    'that lives for more than 30 days': () => forged({ exp: inSeconds(31 * DAY) }),
    'that is not valid yet': () => forged({ nbf: inSeconds(120) }),
    'for nobody': () => forged({ sub: undefined }),
    'for a number': () => forged({ sub: 7 }),
    'for a list of consignments': () => forged({ sub: [REFERENCE] }),
    'for an object': () => forged({ sub: { toUpperCase: REFERENCE } }),
    'for nobody, said as null': () => forged({ sub: null }),
    'for true': () => forged({ sub: true }),
    'for an audience that is a number': () => forged({ aud: 7 }),
    'for an audience that is an object': () => forged({ aud: { [audience]: true } }),
    'for a list of other audiences': () => forged({ aud: ['newsletter', 7] }),
    'that expires at a text': () => forged({ exp: String(inSeconds(60)) }),
    'that expires at null': () => forged({ exp: null }),
    'that is valid from a text': () => forged({ nbf: 'now' }),
    'that was issued at a text': () => forged({ iat: 'now' }),
    'whose claims are a list': () => signed([REFERENCE]),
    'whose claims are null': () => signed(null),
    'whose claims are a text': () => signed(REFERENCE),
    'that never ends, by a number beyond all': () =>
      signedText(`{"sub":"${REFERENCE}","aud":"${audience}","exp":1e999,"view":"full"}`),
    'for an audience that is not said': () => forged({ aud: undefined }),
    'of another algorithm': () => forged({}, NEW, 'HS512'),
    'without a signature': () =>
      `${part({ alg: 'none' })}.${part({ sub: REFERENCE, aud: audience, exp: inSeconds(60) })}.`,
    'with a signature cut off': async () => (await mintToken(good)).replace(/[^.]*$/, ''),
    'with other claims than were signed': async () => {
      const [head, , signature] = (await mintToken({ ...good, reference: 'EC-000-002-4DG' })).split('.');
      return `${head}.${part({ sub: REFERENCE, aud: audience, exp: inSeconds(60) })}.${signature}`;
    },
    'without end': () => 'a'.repeat(8_000),
    'that is none': () => 'nonsense',
  };

  it('that is wrong, whatever is wrong with it, is answered as none is, and PRO is asked nothing', async (t) => {
    const upstream = await startUpstream(t, json(multiLeg));
    const proxy = await startProxy(t, { api: upstream.url, access, limits: false });
    const told = async (response: Response) =>
      JSON.stringify([
        response.status,
        [...response.headers].filter(([name]) => name !== 'date'),
        await response.text(),
      ]);
    const none = await told(await proxy.get(path));
    assert.match(none, /^\[401,.*"www-authenticate","Bearer".*token_required/);
    for (const [what, token] of Object.entries(wrongOnes)) {
      assert.equal(await told(await proxy.get(path, bearing(await token()))), none, what);
    }
    const elsewhere = `/delivery-status/EC-NOB-ODY-KNO`;
    assert.equal(await told(await proxy.get(elsewhere, bearing(await mintToken(good)))), none);
    assert.equal(upstream.asked.length, 0);
  });

  it('is not read from a URL, a cookie or another scheme', async (t) => {
    const upstream = await startUpstream(t, json(multiLeg));
    const proxy = await startProxy(t, { api: upstream.url, access });
    const token = await mintToken(good);
    for (const [asked, headers] of [
      [`${path}?token=${token}&access_token=${token}`, {}],
      [path, { cookie: `token=${token}` }],
      [path, { authorization: `Basic ${token}` }],
      [path, { authorization: token }],
    ] as const) {
      assert.equal((await proxy.get(asked, { headers })).status, 401);
    }
    assert.equal(upstream.asked.length, 0);
  });
});

describe('minting a token', () => {
  it('makes the very token that any other language makes of the same', async (t) => {
    const secret = '0123456789abcdef0123456789abcdef';
    const now = () => (2_000_000_000 - DAY) * 1000;
    const token = await mintToken({ ...good, secret, expiresIn: DAY, now });
    const [head = '', claims = '', signature] = token.split('.');
    const text = (part: string) => Buffer.from(part, 'base64url').toString();
    assert.equal(text(head), '{"alg":"HS256","typ":"JWT"}');
    assert.equal(
      text(claims),
      `{"sub":"${REFERENCE}","aud":"delivery-status","exp":2000000000,"view":"full"}`,
    );
    const hmac = createHmac('sha256', secret).update(`${head}.${claims}`);
    assert.equal(signature, hmac.digest('base64url'));
    const upstream = await startUpstream(t, json(multiLeg));
    const proxy = await startProxy(t, { api: upstream.url, access: { ...access, secrets: [secret] }, now });
    assert.equal((await proxy.get(path, bearing(token))).status, 200);
  });

  it('refuses what the proxy would refuse, without showing the secret', async () => {
    for (const [bad, message] of [
      [{ secret: 'short secret' }, /^TypeError: secret: \(not shown\); expected at least 32/],
      [{ audience: '' }, /^TypeError: audience: got ''/],
      [{ reference: '../consignments' }, /^TypeError: reference: got '\.\.\/consignments'/],
      [{ view: undefined }, /^TypeError: view: got undefined; expected 'full' or 'basic'/],
      [
        { expiresIn: 30 * DAY + 1 },
        /^TypeError: expiresIn: got 2592001; expected whole seconds, up to 30 days/,
      ],
      [{ expiresIn: 1.5 }, /^TypeError: expiresIn: got 1\.5/],
      [{ expiresIn: 0 }, /^TypeError: expiresIn: got 0/],
    ] as const) {
      await assert.rejects(mintToken({ ...good, ...bad } as typeof good), message);
    }
  });
});
