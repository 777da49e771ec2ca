/** What can happen to a page with elements. */
import fc from 'fast-check';
import { hour as stamp, leg, scan } from '../../tracking/answers.js';
import { refusal } from '../api.js';
import { Driver } from '../driver.js';
import { answerFor, second, type Answer } from '../left-open.js';
import { checkRules, mayBeAsked } from './rules.js';
import { answers, references, type AnswerName, type Model, type Reference, type World } from './world.js';

type Run = (model: Model, world: World) => Promise<void> | void;
export type Command = fc.AsyncCommand<Model, World>;

/** The one that is meant, where there are fewer. */
const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

const happening = (name: string, run: (...page: Parameters<Run>) => Promise<void>): Command => ({
  check: () => true,
  run,
  toString: () => name,
});

/** Somebody does something, for which the element may ask at once. */
const deed = (name: string, run: Run): Command =>
  happening(name, async (model, world) => {
    world.loading.clear();
    await run(model, world);
    await world.page.settle();
    checkRules(model, world, undefined);
  });

/** Nobody asks for anything: what is asked for then was the element's own idea. */
const event = (name: string, run: Run): Command =>
  happening(name, async (model, world) => {
    const allowed = mayBeAsked(model, world);
    await run(model, world);
    await world.page.settle();
    checkRules(model, world, allowed);
  });

const indices = fc.nat({ max: 1 });

const setConsignment = fc
  .tuple(indices, fc.constantFrom<Reference>(...references, references[0], references[0], '', 'EC MODEL'))
  .map(([index, reference]) =>
    deed(`set ${index} "${reference}"`, (model, { elements, shown }) => {
      const wish = at(model.wishes, index);
      const element = at(elements, index);
      if (wish.reference !== reference) shown.delete(element);
      wish.reference = element.consignment = reference;
    }),
  );

const move = fc.tuple(indices, fc.constantFrom('remove', 'append', 'move')).map(([index, how]) =>
  deed(`${how} ${index}`, (model, { elements, home }) => {
    const element = at(elements, index);
    if (how !== 'append') element.remove();
    if (how !== 'remove') home.append(element);
    at(model.wishes, index).isThere = how !== 'remove';
  }),
);

const press = fc.tuple(indices, fc.constantFrom('retry', 'refresh')).map(([index, button]) =>
  deed(`press ${button} ${index}`, (_, { elements }) => {
    const driver = new Driver(at(elements, index));
    (button === 'retry' ? driver.retry() : driver.refresh())?.click();
  }),
);

const reload = indices.map((index) =>
  deed(`reload ${index}`, (_, { elements }) => void at(elements, index).reload()),
);

const setRefresh = fc
  .tuple(indices, fc.constantFrom('auto', 'auto', 'auto', 'off', '15', '600', 'often'))
  .map(([index, refresh]) =>
    event(`refresh ${index} ${refresh}`, (model, { elements }) => {
      at(model.wishes, index).refresh = at(elements, index).refresh = refresh;
    }),
  );

const answer = fc
  .tuple(fc.nat(), fc.constantFrom(...(Object.keys(answers) as AnswerName[])))
  .map(([which, name]) =>
    event(`answer "${name}"`, async (_, world) => {
      const { unanswered } = world;
      if (unanswered.length) await world.answer(at(unanswered, which), name);
    }),
  );

/** With each: whether it is the end of asking. */
const refusals: Readonly<Record<string, readonly [isEnd: boolean, ...Answer]>> = {
  500: [false, {}, 500],
  '429 for 20 s': [false, {}, 429, { 'retry-after': '20' }],
  '429 for 1 s': [false, {}, 429, { 'retry-after': '1' }],
  404: [true, ...refusal(404)],
  'a web page': [false, '<!doctype html>'],
  'another consignment': [true, ...answerFor('EC-MODEL-C', [leg('Nobody', scan('Collected', stamp(1)))])],
};

const refuse = fc.tuple(fc.nat(), fc.constantFrom(...Object.keys(refusals))).map(([which, name]) =>
  event(`refuse with ${name}`, async (_, world) => {
    const { unanswered } = world;
    if (unanswered.length) await world.say(at(unanswered, which), ...refusals[name]!);
  }),
);

const breakOff = fc.nat().map((which) =>
  event('break the connection', async (_, world) => {
    const { unanswered } = world;
    if (unanswered.length) await world.fail(at(unanswered, which));
  }),
);

/** The rules hold after whatever falls due on the way. */
const pass = fc.constantFrom(1, 1, 1, 5, 5, 11, 30, 61, 1_000, 2_000).map((seconds) =>
  happening(`pass ${seconds} s`, async (model, world) => {
    const { page } = world;
    for (let left = seconds * second; left > 0;) {
      const allowed = mayBeAsked(model, world);
      const step = Math.min(...page.pending, left);
      await page.pass(step);
      left -= step;
      checkRules(model, world, allowed);
    }
  }),
);

const show = fc.boolean().map((isHidden) =>
  event(isHidden ? 'hide' : 'show', async (model, { page }) => {
    model.isHidden = isHidden;
    await page.setHidden(isHidden);
  }),
);

const connect = fc
  .boolean()
  .map((isOnline) => event(isOnline ? 'online' : 'offline', (_, { page }) => page.setOnline(isOnline)));

/** What happens most has two places. */
const happenings = [
  [setConsignment, move, press, reload, setRefresh],
  [answer, answer, answer, answer, refuse, breakOff],
  [pass, pass, show, connect],
].flat();

export const histories = fc.commands(happenings, { maxCommands: 40, size: 'max' });
