import assert from 'node:assert/strict';
import { recogniseEvent } from '../../src/tracking/event-codes.js';
import { parseTracking } from '../../src/tracking/parse-tracking.js';
import { cases, harmlessTexts } from '../cases/cases.js';

/** Later than every event that has happened, and earlier than the planned ones. */
const now = Date.parse('2026-11-29T12:00:00Z');

for (const { file, title, input, expected } of cases)
  it(`${file}: ${title}`, () => {
    const { state, packages } = parseTracking(input, '', undefined, now);
    const [{ legs, stateEvent }] = packages as [(typeof packages)[number]];
    const found = {
      state,
      progress: legs.map(({ progress }) => progress),
      handedOver: legs.map(({ handedOver }) => handedOver),
      legs: legs.length,
      stateEventTimeStamp: stateEvent?.timestamp,
      stateEventSignedBy: stateEvent?.signedBy,
    };
    for (const [key, value] of Object.entries(expected))
      if (key in found) assert.deepEqual(found[key as keyof typeof found], value, key);
    if (expected.notState) assert.notEqual(state, expected.notState);
  });

it('texts that deny, announce or qualify a delivery are not recognised as one', () => {
  const grave = ['Delivered', 'DeliveredDamaged', 'Lost', 'Missing', 'Damaged', 'Cancelled'];
  for (const text of harmlessTexts)
    for (const code of ['', '01', 'DL', text]) {
      const state = recogniseEvent(code, text)?.state ?? '';
      assert.ok(!grave.includes(state), `${code} "${text}": ${state}`);
    }
});
