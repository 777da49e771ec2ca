/** Visits every contestant in turn, so that the machine's other work affects all of them alike. */
import type { Browser } from 'puppeteer-core';
import { contestants, floor, type Contestant } from './contestants.js';
import type { BenchSite } from './pages.js';
import { checkText } from './same-text.js';
import { Samples } from './statistics.js';
import { TooSlow, visit, type Scenario } from './visit.js';

/** Each round begins with another contestant. */
const inTurn = (round: number): readonly Contestant[] => [
  ...contestants.slice(round % contestants.length),
  ...contestants.slice(0, round % contestants.length),
];

const nameOf = ({ mode, events, slowdown }: Scenario): string =>
  `${mode}, ${events} events, CPU 1/${slowdown}`;

/** @param log receives a line for each scenario of a round */
export const runRounds = async (
  browser: Browser,
  site: BenchSite,
  scenarios: readonly Scenario[],
  rounds: number,
  log: (line: string) => void,
): Promise<Samples> => {
  const samples = new Samples(rounds);
  const tooSlow = new Set<string>();
  for (let round = 0; round < rounds; round++)
    for (const scenario of scenarios) {
      const texts = new Map<Contestant, string>();
      for (const who of inTurn(round)) {
        const key = `${who.name}: ${nameOf(scenario)}`;
        if (tooSlow.has(key)) continue;
        try {
          const { figures, text } = await visit(browser, site, who, scenario);
          samples.add(scenario, who, round, figures);
          texts.set(who, text);
        } catch (error) {
          if (!(error instanceof TooSlow)) throw error;
          tooSlow.add(key);
          log(`${key}: not rendered in time`);
        }
      }
      // Ours shows all events only after a click, which the visits with data in the page include.
      if (scenario.mode === 'data')
        for (const [{ name }, text] of texts) checkText(name, text, texts.get(floor) ?? '');
      log(`round ${round + 1} of ${rounds}: ${nameOf(scenario)}`);
    }
  return samples;
};
