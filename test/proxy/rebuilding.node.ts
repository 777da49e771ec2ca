import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createTrackingProxy } from '../../src/proxy/index.js';
import { flattened, multiLeg, REFERENCE, status } from './answers.js';
import { everybody, KEY } from './proxy-server.js';

const CONSIGNMENT = 'ConsignmentReferenceForAllLegsAssignedByMpd';

/** What a shopper gets when PRO answers `body`. */
async function answered(body: unknown, route = ''): Promise<{ code: number; body: unknown }> {
  const proxy = createTrackingProxy({
    apiKey: KEY,
    access: everybody,
    fetch: async () => Response.json(body),
  });
  const response = await proxy(new Request(`https://shop.example/delivery-status/${route}${REFERENCE}`));
  return { code: response.status, body: await response.json() };
}

describe('an answer of PRO, rebuilt', () => {
  it('loses every field that is not known', async () => {
    const extra = {
      ApiLink: { Href: 'https://api.electioapp.com' },
      Address: '1 High Street',
      __proto__x: 1,
    };
    const loaded = JSON.parse(JSON.stringify(multiLeg), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value, ...extra } : value,
    ) as unknown;
    assert.deepEqual((await answered(loaded)).body, multiLeg);
    assert.deepEqual((await answered({ ...status, ...extra }, 'status/')).body, status);
  });

  it('has the names of PRO, however they were cased', async () => {
    const cased = (fold: (name: string) => string) =>
      JSON.parse(
        JSON.stringify(flattened).replace(/"(\w+)":/g, (_, name: string) => `"${fold(name)}":`),
      ) as unknown;
    const camel = cased((name) => name.charAt(0).toLowerCase() + name.slice(1));
    assert.deepEqual((await answered(camel)).body, flattened);
    assert.deepEqual((await answered(cased((name) => name.toUpperCase()))).body, flattened);
  });

  it('keeps its shape whatever question was asked', async () => {
    assert.deepEqual((await answered(flattened)).body, flattened);
    assert.deepEqual((await answered(multiLeg, 'flattened/')).body, multiLeg);
  });

  it('keeps lists that are null, empty or hold null, and does without those that are absent', async () => {
    for (const TrackedPackages of [
      null,
      [],
      [null],
      [{}],
      [{ Legs: null }],
      [{ Legs: [null, { Events: null }, { Events: [null, {}] }] }],
      [{ Events: [null] }],
    ]) {
      const body = { [CONSIGNMENT]: REFERENCE, TrackedPackages };
      assert.deepEqual((await answered(body)).body, body);
    }
    assert.deepEqual((await answered({ [CONSIGNMENT]: REFERENCE })).body, { [CONSIGNMENT]: REFERENCE });
  });

  it('leaves out a text that is null or no text, and keeps its event', async () => {
    const event = {
      TimeStamp: null,
      Code: 12,
      Description: { html: '<b>' },
      SignedBy: ['C. Smith'],
      Location: true,
    };
    const body = { [CONSIGNMENT]: REFERENCE, TrackedPackages: [{ Events: [event] }] };
    assert.deepEqual((await answered(body)).body, {
      [CONSIGNMENT]: REFERENCE,
      TrackedPackages: [{ Events: [{ Code: '12' }] }],
    });
  });

  it('keeps a status that is a number, and one without a date', async () => {
    const body = { [CONSIGNMENT]: REFERENCE, Status: 12, ExpectedDeliveryDate: null };
    assert.deepEqual((await answered(body, 'status/')).body, { [CONSIGNMENT]: REFERENCE, Status: 12 });
  });

  it('is of the asked consignment, case aside', async () => {
    const body = { ...multiLeg, [CONSIGNMENT]: REFERENCE.toLowerCase() };
    assert.deepEqual((await answered(body)).body, multiLeg);
  });

  it('is a 200 or a problem, whatever PRO answers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.jsonValue(),
        fc.constantFrom('', 'status/'),
        async (first, second, route) => {
          const body = {
            [CONSIGNMENT]: REFERENCE,
            TrackedPackages: [{ Legs: first, Events: second }],
            Status: first,
          };
          for (const given of [first, body]) {
            const { code } = await answered(given, route);
            assert.ok(code === 200 || code === 502, String(code));
          }
        },
      ),
    );
  });
});
