import { expect } from 'chai';
import { TrackingError, type TrackingErrorKind } from '../../src/client/tracking-error.js';

const from = (
  status: number,
  body: BodyInit | null = null,
  headers: HeadersInit = {},
): Promise<TrackingError> => TrackingError.fromResponse(new Response(body, { status, headers }));

const correlationId = '0f2d8c1a-77c1-4a9e-9b1f-2f4f0a8f5c11';

describe('the kind of an error', () => {
  const rows: readonly (readonly [status: number, kind: TrackingErrorKind])[] = [
    [401, 'denied'],
    [403, 'denied'],
    [429, 'rate-limited'],
    [405, 'server'],
    [408, 'server'],
    [410, 'server'],
    [418, 'server'],
    [500, 'server'],
    [502, 'server'],
    [503, 'server'],
    [504, 'server'],
    [599, 'server'],
  ];
  for (const [status, kind] of rows)
    it(`of status ${status} is ${kind}`, async () => {
      const error = await from(status);
      expect(error.kind).to.equal(kind);
      expect(error).to.be.instanceOf(Error);
    });

  const pros = '{"Code":"x","Message":"y","CorrelationId":"c-1"}';
  const problem = { 'content-type': 'application/problem+json' };
  const origins: readonly (readonly [
    status: number,
    kind: TrackingErrorKind,
    body: string,
    headers?: HeadersInit,
  ])[] = [
    [404, 'no-proxy', ''],
    [404, 'no-proxy', '<!doctype html>'],
    [404, 'no-proxy', '{"code":"not_found"}'],
    [404, 'no-proxy', '{"code":"other"}', problem],
    [404, 'not-found', '{"code":"not_found"}', problem],
    [404, 'not-found', pros],
    [400, 'server', ''],
    [400, 'server', '{"code":"bad_reference"}'],
    [400, 'invalid-reference', '{"code":"bad_reference"}', problem],
    [400, 'invalid-reference', pros],
  ];
  for (const [status, kind, body, headers] of origins)
    it(`of status ${status} with the ${headers ? 'problem report' : 'body'} ${body || '""'} is ${kind}`, async () => {
      expect((await from(status, body, headers)).kind).to.equal(kind);
    });

  it('says whether asking again may help', () => {
    const helps: readonly (readonly [kind: TrackingErrorKind, retryable: boolean])[] = [
      ['rate-limited', true],
      ['offline', true],
      ['network', true],
      ['timeout', true],
      ['server', true],
      ['malformed', true],
      ['no-proxy', true],
      ['invalid-reference', false],
      ['not-found', false],
      ['mismatch', false],
      ['denied', false],
    ];
    for (const [kind, retryable] of helps)
      expect(new TrackingError(kind, '').retryable, kind).to.equal(retryable);
  });
});

describe('the correlation id of an error', () => {
  it('comes from PRO’s own body', async () => {
    const body = JSON.stringify({ Code: 'x', Message: 'y', CorrelationId: correlationId, Details: [] });
    expect((await from(500, body)).correlationId).to.equal(correlationId);
  });

  it('comes from a problem report, and from an indented one', async () => {
    const problem = { type: 'about:blank', status: 502, code: 'upstream_error', correlationId };
    const headers = { 'content-type': 'application/problem+json' };
    for (const indent of [0, 2]) {
      const error = await from(502, JSON.stringify(problem, null, indent), headers);
      expect(error.correlationId).to.equal(correlationId);
    }
  });

  it('is unknown where the body names none', async () => {
    const bodies = [
      null,
      '',
      '{}',
      'null',
      '[]',
      '{"CorrelationId": null}',
      '{"CorrelationId": ""}',
      '{"CorrelationId": 7}',
      '{"statusCode": 429, "message": "Rate limit is exceeded. Try again in 60 seconds."}',
      '<!doctype html><title>Bad gateway</title>',
      '{"CorrelationId": "0f2d',
    ];
    for (const body of bodies)
      expect((await from(503, body)).correlationId, String(body)).to.equal(undefined);
  });

  it('is none that could be anything else than an id', async () => {
    for (const odd of [
      '<img src=x>',
      'M. Pellworth, 17 Harbour Row',
      'x'.repeat(1000),
      'javascript:alert(1)',
    ])
      expect((await from(500, JSON.stringify({ CorrelationId: odd }))).correlationId, odd).to.equal(
        undefined,
      );
  });

  it('is unknown where the body cannot be read', async () => {
    const broken = new ReadableStream({ start: (stream) => stream.error(new Error('reset')) });
    expect(await from(500, broken)).to.include({ kind: 'server', correlationId: undefined });
  });
});

describe('an error', () => {
  it('tells nothing of what the answer says', async () => {
    const body = JSON.stringify({
      Code: 'Secret',
      Message: 'at Sorted.Tracking.Handler() for M. Pellworth',
      CorrelationId: correlationId,
      Details: [{ Code: 'Secret', Target: 'Pellworth', Message: 'Pellworth' }],
    });
    const error = await from(500, body);
    const told = [error.message, error.name, error.kind, JSON.stringify(error), String(error.cause)].join(
      ' ',
    );
    for (const word of ['Secret', 'Sorted', 'Pellworth', 'Handler']) expect(told).not.to.include(word);
  });
});
