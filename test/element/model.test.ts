/**
 * Whatever happens, in whatever order: what always holds of one element, or of two that show the same or another consignment.
 * fast-check makes up the histories, and shortens those that break a rule.
 */
import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { seeded } from '../seeded.js';
import { histories, type Command } from './histories/commands.js';
import { checkRules } from './histories/rules.js';
import { isValid, references, World, type Model } from './histories/world.js';
import { minute, OpenPage } from './left-open.js';

/** Firefox and WebKit leave out of an error's stack what it is about. */
const tellAll = (error: unknown): void => {
  if (error instanceof Error && !error.stack?.includes(error.message))
    error.stack = `${error.message}\n${error.stack ?? ''}`;
};

/** When all is well again, what is in the page shows the truth without anybody's doing anything. */
const checkRecovery = async (model: Model, world: World): Promise<void> => {
  const { page, elements } = world;
  await page.setHidden(false);
  await page.setOnline(true);
  for (const element of elements) element.refresh = 'auto';
  await page.settle();
  const answerAll = async (): Promise<void> => {
    for (const asked of world.open) await world.answer(asked, 'in transit');
  };
  await answerAll();
  for (let left = 20 * minute; left > 0;) {
    const step = Math.min(...page.pending, left);
    await page.pass(step);
    left -= step;
    await answerAll();
  }
  for (const [index, { reference, isThere }] of model.wishes.entries())
    if (isThere && isValid(reference) && !world.ended.has(reference))
      expect(elements[index]!.status, 'in the end').to.equal('ready');
};

const checkDeparture = async ({ page, elements, open }: World): Promise<void> => {
  for (const element of elements) element.remove();
  await page.settle();
  expect(open, 'requests of none').to.deep.equal([]);
  expect(page.pending, 'timers of none').to.deep.equal([]);
};

const live = async (history: Iterable<Command>, chance: number, count: number): Promise<void> => {
  const world = new World(await fixture(html`<div></div>`), count);
  const wish = { reference: references[0], isThere: true, refresh: 'auto' };
  const model: Model = { wishes: world.elements.map(() => ({ ...wish })), isHidden: false };
  const { random } = Math;
  Math.random = seeded(chance);
  try {
    await world.page.settle();
    checkRules(model, world, new Set(references));
    await fc.asyncModelRun(() => ({ model, real: world }), history);
    await checkRecovery(model, world);
    await checkDeparture(world);
  } catch (error) {
    tellAll(error);
    throw error;
  } finally {
    Math.random = random;
    await world.page.release();
  }
};

describe('whatever happens, the rules hold', () => {
  const { warn } = console;

  before(() => OpenPage.load());
  // Its developer is told a lot.
  before(() => void (console.warn = () => undefined));
  after(() => void (console.warn = warn));

  const check = (count: number): Promise<void> =>
    fc.assert(
      fc.asyncProperty(histories, fc.nat(), (history, chance) => live(history, chance, count)),
      { numRuns: 35, includeErrorInReport: true },
    );

  it('for one element', () => check(1));

  it('for two', () => check(2));
});
