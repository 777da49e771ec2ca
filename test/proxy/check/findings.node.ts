import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkProxy } from '../../../src/proxy/check/check-proxy.js';
import { findingNames, levelOf, lineOf, type FindingName } from '../../../src/proxy/check/findings.js';
import type { Target } from '../../../src/proxy/check/target.js';
import { faults } from './faults.js';
import { bareTarget, fullTarget, open, ourProxy, plainProxy } from './proxies.js';

/** Milliseconds, for a proxy that never responds. The others have the default: a busy machine responds late. */
const SHORT_DEADLINE = 500;

const namesFor = async (target: Target, deadline?: number): Promise<readonly FindingName[]> => {
  const { findings } = await checkProxy(target, deadline);
  for (const finding of findings) {
    assert.ok(['error', 'warning'].includes(levelOf(finding)));
    assert.match(lineOf(finding), new RegExp(`^(error|warning) +${finding.name}: [^\n]+\\. [A-Z][^\n]+\\.$`));
  }
  return findings.map(({ name }) => name);
};

describe('nothing is found', () => {
  it('at our proxy, with a token and from another origin', async (t) => {
    assert.deepEqual(await namesFor(await fullTarget(await open(t, ourProxy()))), []);
  });

  it('at our proxy, open to anyone', async (t) => {
    const url = await open(t, ourProxy({ kind: 'public' }));
    assert.deepEqual(await namesFor(bareTarget(url)), []);
    assert.deepEqual(await namesFor({ ...bareTarget(url), reference: undefined }), []);
  });

  it('at our proxy, with a URL template', async (t) => {
    const url = await open(t, ourProxy({ kind: 'public' }));
    assert.deepEqual(await namesFor(bareTarget(`${url}/{consignment}?x=X`)), []);
  });

  it('at our proxy, behind a session', async (t) => {
    const authorize = (request: Request): boolean => request.headers.get('cookie') === 'session=1';
    const url = await open(t, ourProxy({ kind: 'authorize', authorize }));
    assert.deepEqual(await namesFor({ ...bareTarget(url), headers: { cookie: 'session=1' } }), []);
  });
});

it('a plain reverse proxy works, and lacks what only a proxy that reads responses can do', async (t) => {
  const names = await namesFor(bareTarget(await open(t, plainProxy())));
  assert.deepEqual(names, ['shared-cache', 'open-names', 'no-cache-control', 'upstream-text', 'odd-path']);
});

describe('the element must recognise a refusal:', () => {
  const problem = 'application/problem+json';
  const page = '<!doctype html><title>Not found</title>';
  const unknown = 'EC-ZZZ-ZZZ-ZZZ';
  const mistyped = 'NOT-KNOWN-TO-ANYBODY';
  const cases: readonly (readonly [
    at: string,
    status: number,
    type: string,
    body: string,
    found: boolean,
  ])[] = [
    [unknown, 404, 'text/html', page, true],
    [unknown, 404, problem, '', true],
    [unknown, 404, problem, '{"status":404}', true],
    [unknown, 404, problem, '{"code":"missing"}', true],
    [unknown, 404, 'application/json', '{"code":"not_found"}', true],
    [unknown, 404, 'application/json', '{"code":"x","message":"No such route"}', true],
    [unknown, 404, problem, '{"code":"not_found"}', false],
    [unknown, 404, 'application/json', '{"Code":"x","CorrelationId":"1"}', false],
    [unknown, 403, 'text/html', page, false],
    [mistyped, 400, 'text/html', page, true],
    [mistyped, 400, problem, '{"code":"bad_request"}', true],
    [mistyped, 404, 'text/html', page, true],
    [mistyped, 400, problem, '{"code":"bad_reference"}', false],
    [mistyped, 404, problem, '{"code":"not_found"}', false],
  ];
  for (const [at, status, type, body, found] of cases)
    it(`${status} ${type} ${body} ${found ? 'is reported' : 'is accepted'}`, async (t) => {
      const good = ourProxy({ kind: 'public' });
      const headers = { 'content-type': type, 'cache-control': 'no-store' };
      const url = await open(t, async (request, context) =>
        request.url.includes(at) ? new Response(body, { status, headers }) : good(request, context),
      );
      const names = await namesFor(bareTarget(url));
      assert.deepEqual(names, found ? ['unrecognised-refusal'] : []);
    });
});

describe('a broken proxy has a finding:', () => {
  for (const [name, { spoil, access, target }] of Object.entries(faults))
    it(name, async (t) => {
      const good = ourProxy(access);
      const url = await open(t, async (request, context) => spoil(request, (same) => good(same, context)));
      const deadline = name === 'too-slow' ? SHORT_DEADLINE : undefined;
      assert.deepEqual(await namesFor({ ...(await fullTarget(url)), ...target }, deadline), [name]);
    });

  it('unreachable', async (t) => {
    const { findings, responses } = await checkProxy(bareTarget('http://127.0.0.1:9/delivery-status'));
    assert.deepEqual([findings.map(({ name }) => name), responses], [['unreachable'], 0]);
    const cut = await open(t, () => Promise.reject(new Error('broken')));
    assert.ok(!(await namesFor(bareTarget(cut))).includes('unreachable'));
  });

  it('insecure', async () => {
    const names = await namesFor(bareTarget('http://shop.invalid/delivery-status'));
    assert.deepEqual(names, ['insecure', 'unreachable']);
  });

  it('each finding has a test', () => {
    assert.deepEqual([...Object.keys(faults), 'insecure', 'unreachable'].sort(), [...findingNames].sort());
  });
});
