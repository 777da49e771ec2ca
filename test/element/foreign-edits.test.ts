/** Translation and extensions edit the shadow tree: what is shown later is whole and true all the same. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { hour as stamp, leg, scan } from '../tracking/answers.js';
import { FakeApi } from './api.js';
import { createElement, Driver, place, type Attributes } from './driver.js';
import { moment } from './fake-clock.js';
import { foreignEdits } from './foreign-edits.js';
import { answerFor, changesIn, minute, OpenPage, type Answer, type LeftOpen } from './left-open.js';

const reference = 'EC-FOREIGN-1';

const scans = [
  scan('Collected', stamp(1)),
  scan('InTransit', stamp(2)),
  scan('OutForDelivery', stamp(3)),
  scan('Delivered', stamp(4)),
];

/** The first so many scans of the last of two legs. */
const knownOfTwo = (count: number): Answer =>
  answerFor(reference, [
    leg('Trunk Line-haul', scan('InTransit', stamp(0))),
    leg('Parcel Force', ...scans.slice(0, count)),
  ]);

/** The first so many scans of a journey of one leg. */
const known = (count: number): Answer =>
  answerFor(reference, [leg('Parcel Force', ...scans.slice(0, count))]);

const page = new OpenPage();

before(() => OpenPage.load());
beforeEach(() => page.hold());
afterEach(() => page.release());

const open = async (answer: Answer, attributes: Attributes = {}): Promise<LeftOpen> => {
  const left = await page.open({ consignment: reference, ...attributes });
  await page.answer(left, ...answer);
  return left;
};

/** Requests again and answers; whether `reload()` has settled. */
const reload = async (left: LeftOpen, ...answer: Answer): Promise<boolean> => {
  let isSettled = false;
  void left.driver.element.reload().finally(() => (isSettled = true));
  await page.settle();
  await page.answer(left, ...answer);
  return isSettled;
};

/** Modules take real time to load. */
const until = async (condition: () => unknown): Promise<void> => {
  while (!condition()) await moment();
  await page.settle();
};

/** What an element shows that nobody has edited, and that has received the same. */
const untouched = async (attributes: Attributes, ...answers: readonly Answer[]): Promise<string> => {
  const [first, ...later] = answers;
  const left = await open(first!, attributes);
  for (const answer of later) await reload(left, ...answer);
  return left.driver.text();
};

for (const [what, edit] of Object.entries(foreignEdits))
  describe(`content that was ${what}`, () => {
    it('shows nothing old after a refresh with changes', async () => {
      const left = await open(known(2));
      edit(left.driver.root);
      expect(await reload(left, ...known(4))).to.equal(true);
      expect(left.driver.element.status).to.equal('ready');
      expect(left.driver.text()).to.equal(await untouched({}, known(2), known(4)));
    });

    it('is left alone by a refresh without changes, then shows the changes', async () => {
      const left = await open(known(2));
      edit(left.driver.root);
      const changes = changesIn(left.driver);
      for (let time = 0; time < 3; time++) expect(await reload(left, ...known(2))).to.equal(true);
      expect(changes()).to.deep.equal([]);
      await reload(left, ...known(3));
      expect(left.driver.text()).to.equal(await untouched({}, known(2), known(3)));
    });

    it('shows what comes after it, edit by edit', async () => {
      const left = await open(known(1));
      for (const count of [2, 3, 4]) {
        edit(left.driver.root);
        expect(await reload(left, ...known(count))).to.equal(true);
      }
      expect(left.driver.text()).to.equal(await untouched({}, known(1), known(2), known(3), known(4)));
    });

    it('shows a failure', async () => {
      const left = await open(known(2));
      edit(left.driver.root);
      expect(await reload(left, {}, 500)).to.equal(true);
      expect(left.driver.element.status).to.equal('stale');
      expect(left.driver.text()).to.equal(await untouched({}, known(2), [{}, 500]));
    });

    it('shows the response after it was edited while loading', async () => {
      const left = await page.open({ consignment: reference });
      edit(left.driver.root);
      await page.answer(left, ...known(3));
      expect(left.driver.text()).to.equal(await untouched({}, known(3)));
    });

    it('shows another consignment, another option and another language', async () => {
      const left = await open(known(2));
      edit(left.driver.root);
      await left.driver.set({ layout: 'summary' });
      await page.settle();
      expect(left.driver.text()).to.equal(await untouched({ layout: 'summary' }, known(2)));
      edit(left.driver.root);
      await left.driver.set({ lang: 'de' });
      await until(() => /unterwegs/i.test(left.driver.text()));
      expect(left.driver.text()).not.to.match(/[«»]|On its way/);
    });

    it('shows what time changes', async () => {
      const left = await open(known(2));
      edit(left.driver.root);
      await page.pass(2 * minute);
      expect(left.driver.text()).to.include('Updated 2 minutes ago');
      expect(left.driver.text()).not.to.match(/[«»]/);
    });
  });

const translate = foreignEdits['translated as Chrome does']!;

it('keeps what is folded and opened as the shopper left it', async () => {
  const left = await open(knownOfTwo(2));
  const [fold] = left.driver.folds();
  expect(fold!.open).to.equal(true);
  fold!.open = false;
  // The browser reports it in a task of its own.
  await moment();
  await moment();
  translate(left.driver.root);
  await reload(left, ...knownOfTwo(3));
  expect(left.driver.folds()[0]!.open).to.equal(false);
});

it('keeps the focus on what it is about', async () => {
  const left = await open(knownOfTwo(2), { 'map-url': 'https://maps.example/{place}' });
  const { root } = left.driver;
  for (const [index, selector] of ['summary', 'button[part="copy"]'].entries()) {
    root.querySelector<HTMLElement>(selector)!.focus();
    translate(root);
    await reload(left, ...knownOfTwo(3 + index));
    expect(root.activeElement?.matches(selector), selector).to.equal(true);
  }
});

describe('the form', () => {
  const withForm = async (): Promise<{ left: LeftOpen; input: () => HTMLInputElement }> => {
    const left = await open(known(2), { lookup: true });
    const input = (): HTMLInputElement => left.driver.root.querySelector('input')!;
    await until(() => left.driver.root.querySelector('input'));
    return { left, input };
  };

  it('keeps what is being entered, with focus and selection', async () => {
    const { left, input } = await withForm();
    input().focus();
    input().select();
    await sendKeys({ type: 'EC-123' });
    input().setSelectionRange(1, 3);
    const first = input();
    translate(left.driver.root);
    await reload(left, ...known(4));
    expect(input()).not.to.equal(first);
    expect(input().value).to.equal('EC-123');
    expect(left.driver.root.activeElement).to.equal(input());
    expect([input().selectionStart, input().selectionEnd]).to.deep.equal([1, 3]);
  });

  it('works after it', async () => {
    const { left, input } = await withForm();
    translate(left.driver.root);
    await reload(left, ...known(3));
    input().value = 'EC-FOREIGN-2';
    left.driver.root.querySelector('form')!.requestSubmit();
    await page.settle();
    expect(left.api.last.url.pathname).to.include('EC-FOREIGN-2');
  });
});

it('is no edit: what the element and the shopper change themselves', async () => {
  const left = await open(knownOfTwo(2));
  const headline = left.driver.part('headline');
  expect(left.driver.folds()).to.have.lengthOf(2);
  for (const fold of left.driver.folds()) fold.open = !fold.open;
  left.driver.refresh()!.focus();
  await page.pass(minute);
  await reload(left, ...knownOfTwo(4));
  expect(left.driver.part('headline')).to.equal(headline);
});

it('does not matter to an element that was moved meanwhile', async () => {
  const api = new FakeApi();
  const element = createElement({ consignment: reference }, { fetch: api.fetch });
  const first = await place();
  first.element.after(element);
  await page.settle();
  const left: LeftOpen = { driver: new Driver(element), api };
  await page.answer(left, ...known(2));
  translate(left.driver.root);
  first.element.before(element);
  await page.settle();
  await reload(left, ...known(4));
  expect(left.driver.text()).to.equal(await untouched({}, known(2), known(4)));
  element.remove();
});
