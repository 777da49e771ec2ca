import type { Journey } from './journey.js';
import { codeJourneys } from './journeys/codes.js';
import { deliveredJourneys } from './journeys/delivered.js';
import { journeysAbroad } from './journeys/abroad.js';
import { journeysOnTheWay } from './journeys/on-the-way.js';
import { largeJourney } from './journeys/large.js';
import { problemJourneys } from './journeys/problems.js';
import { publishedExamples } from './journeys/published.js';
import { refusedJourneys } from './journeys/refused.js';
import { textJourneys } from './journeys/texts.js';
import { timeJourneys } from './journeys/times.js';

/** Every scripted journey, by id. All people and streets are invented. Pure data: for browsers too. */
export const journeys: readonly Journey[] = [
  ...deliveredJourneys,
  ...journeysOnTheWay,
  ...problemJourneys,
  ...journeysAbroad,
  ...codeJourneys,
  ...textJourneys,
  ...timeJourneys,
  ...refusedJourneys,
  largeJourney,
  ...publishedExamples,
].sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * The journey of that id (`J01`, `J34b`).
 *
 * @throws {RangeError} when there is none: a slip in a test or a demo
 */
export const journeyOf = (id: string): Journey => {
  const found = journeys.find((each) => each.id === id);
  if (!found) throw new RangeError(`no journey ${id}`);
  return found;
};
