/** What always holds of elements, whatever has happened to them. */
import { expect } from '@open-wc/testing';
import { Driver } from '../driver.js';
import { second } from '../left-open.js';
import { isValid, numbersIn, references, type Model, type World } from './world.js';

/** From asking to the last byte read. */
const deadline = 10 * second;

const goesOn = ['loading', 'rate-limited', 'offline', 'failed', 'ready', 'empty', 'stale'];

/** The consignments for which an element may ask by itself. */
export const mayBeAsked = (model: Model, { elements }: World): Set<string> =>
  new Set(
    model.wishes.flatMap(({ reference, isThere, refresh }, index) => {
      const { status, consignmentState } = elements[index]!;
      const isOver = !goesOn.includes(status) || consignmentState === 'Delivered';
      return isThere && isValid(reference) && !isOver && refresh !== 'off' && !model.isHidden
        ? reference
        : [];
    }),
  );

/** What is shown belongs to the attribute, and nothing comes back that was there before it. */
const checkShown = (model: Model, world: World, index: number): void => {
  const { reference } = model.wishes[index]!;
  const element = world.elements[index]!;
  const { status, tracking } = element;
  expect(status === 'idle', 'idle without a reference, and only then').to.equal(reference === '');
  if (reference === 'EC MODEL') expect(status).to.equal('invalid');
  if (!isValid(reference)) expect(tracking, 'what is known').to.equal(undefined);

  const text = new Driver(element).text();
  for (const other of references)
    if (other !== reference) expect(text, 'another consignment is shown').not.to.include(other);
  const numbers = numbersIn(text);
  for (const number of numbers)
    expect(world.owners.get(number), `answer ${number} is for`).to.equal(reference);
  const latest = Math.max(0, ...numbers);
  expect(latest || Infinity, 'the answer on show').to.be.at.least(world.shown.get(element) ?? 0);
  if (latest) world.shown.set(element, latest);
};

const checkLoading = (model: Model, world: World, index: number): void => {
  const { reference } = model.wishes[index]!;
  const element = world.elements[index]!;
  const since = world.loading.get(element) ?? world.page.now;
  expect(world.page.now - since, 'how long it loads').to.be.at.most(deadline);
  if (element.status !== 'loading') {
    world.loading.delete(element);
    return;
  }
  world.loading.set(element, since);
  const open = world.open.map((asked) => asked.reference);
  expect(open, 'what loads has been asked for').to.include(reference);
};

/** Who shows the same consignment shows the same answer of it. */
const checkAgreement = (model: Model, world: World): void => {
  for (const reference of references) {
    const shown = model.wishes.flatMap((wish, index) => {
      const element = world.elements[index]!;
      const isShown = wish.isThere && wish.reference === reference && element.tracking;
      return isShown ? (world.shown.get(element) ?? 0) : [];
    });
    expect(new Set(shown).size, `answers on show of ${reference}`).to.be.at.most(1);
  }
};

/** @param allowed who may have been asked for since the last time; `undefined`: somebody may have asked for anything */
export const checkRules = (model: Model, world: World, allowed: Set<string> | undefined): void => {
  const wanted = model.wishes.flatMap(({ reference, isThere }) =>
    isThere && isValid(reference) ? reference : [],
  );
  const open = world.open.map(({ reference }) => reference);
  expect(new Set(open).size, 'consignments under way').to.equal(open.length);
  for (const reference of open) expect(wanted, 'whoever is asked for').to.include(reference);
  const news = world.news();
  if (allowed) for (const reference of news) expect([...allowed], 'asked by itself').to.include(reference);

  for (const [index, { isThere }] of model.wishes.entries()) {
    if (!isThere) continue;
    checkShown(model, world, index);
    checkLoading(model, world, index);
  }
  checkAgreement(model, world);

  // For each consignment a deadline or a next request; for each element the next words on the time that passes.
  const most = model.isHidden
    ? open.length
    : new Set([...open, ...mayBeAsked(model, world)]).size + wanted.length;
  expect(world.page.pending.length, 'timers').to.be.at.most(most);
};
