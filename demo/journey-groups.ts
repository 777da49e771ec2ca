/** The sandbox's journeys, in the groups of the page's choice. */
import { journeysAbroad } from '../src/sandbox/journeys/abroad.js';
import { codeJourneys } from '../src/sandbox/journeys/codes.js';
import { deliveredJourneys } from '../src/sandbox/journeys/delivered.js';
import { largeJourney } from '../src/sandbox/journeys/large.js';
import { journeysOnTheWay } from '../src/sandbox/journeys/on-the-way.js';
import { problemJourneys } from '../src/sandbox/journeys/problems.js';
import { publishedExamples } from '../src/sandbox/journeys/published.js';
import { refusedJourneys } from '../src/sandbox/journeys/refused.js';
import { textJourneys } from '../src/sandbox/journeys/texts.js';
import { timeJourneys } from '../src/sandbox/journeys/times.js';
import { liveJourneys } from '../src/sandbox/live-journeys.js';
import type { JourneyChoice, JourneyGroup } from './upstream.js';

const group = (label: string, journeys: readonly JourneyChoice[], live = false): JourneyGroup => ({
  label,
  live,
  journeys: journeys.map(({ reference, title }) => ({ reference, title })),
});

export const journeyGroups: readonly JourneyGroup[] = [
  group('Live: they continue while you watch', liveJourneys, true),
  group('Everyday', [...deliveredJourneys, ...journeysOnTheWay]),
  group('Problems', problemJourneys),
  group('Abroad', journeysAbroad),
  group('Odd data', [...codeJourneys, ...timeJourneys, ...textJourneys, largeJourney]),
  group('From PRO’s documentation', publishedExamples),
  group('Faults', refusedJourneys),
];
