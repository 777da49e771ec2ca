/** Odd large data: what is shown at first is bounded, and all of it can be shown. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { eventually } from './crowd.js';
import { place, type Attributes, type Driver } from './driver.js';
import { alternatingAnswer, hugeAnswer, longTextAnswer, manyLegsAnswer } from './huge.js';

type Answer = ReturnType<typeof manyLegsAnswer> | ReturnType<typeof alternatingAnswer>;

/** Elements, texts and comments. */
const nodesIn = ({ root }: Driver): number => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
};

const show = async (data: Answer, attributes: Attributes = {}): Promise<Driver> => {
  const driver = await place(attributes, { data: data as never });
  await driver.shows('ready');
  return driver;
};

const buttons = (driver: Driver): string[] =>
  driver.parts('show-all').map(({ textContent }) => textContent.trim());

/** `Leg 50 of 50`, or `Package 2 of 60`: the first of the facts. */
const positions = (rows: readonly { readonly facts: string }[]): string[] =>
  rows.map(({ facts }) => facts.split(',')[0]!);

const press = async (driver: Driver, words: string): Promise<void> => {
  const button = driver.parts('show-all').find(({ textContent }) => textContent.trim() === words);
  button!.click();
  await driver.element.updateComplete;
};

/** Packages, legs and events, many of each. */
const muchOfAll: Answer = (() => {
  const { TrackedPackages: packages } = hugeAnswer(300, 40);
  const [long] = manyLegsAnswer(100, 100, 40).TrackedPackages!;
  return { ...hugeAnswer(1, 1), TrackedPackages: [long!, ...packages!] };
})();

const waitingLegs: Answer = {
  ...hugeAnswer(1, 1),
  TrackedPackages: Array.from({ length: 20 }, () => manyLegsAnswer(20, 0).TrackedPackages![0]!),
};

const answers: Readonly<Record<string, Answer>> = {
  '5,000 events of alternating carriers': alternatingAnswer(5_000),
  '3,000 legs': manyLegsAnswer(3_000),
  '3,000 legs of which five have events': manyLegsAnswer(3_000, 5),
  '3,000 legs without events': manyLegsAnswer(3_000, 0),
  '3,000 legs of one long one each': manyLegsAnswer(300, 300, 40),
  '1,000 packages': hugeAnswer(1_000, 1),
  'many packages, legs and events': muchOfAll,
  'twenty-five packages of five events each': hugeAnswer(25, 5),
  'forty packages of five events each': hugeAnswer(40, 5),
  'twenty packages of twenty waiting legs each': waitingLegs,
  'twenty legs of fourteen events each': manyLegsAnswer(20, 20, 14),
};

describe('the nodes of', () => {
  for (const [name, answer] of Object.entries(answers))
    for (const layout of ['full', 'compact', 'summary'])
      it(`${name} are at most 2,000 at first, as ${layout}`, async () => {
        const driver = await place({ layout }, { data: answer as never });
        await driver.shows('ready', 'empty');
        expect(nodesIn(driver)).to.be.at.most(2_000);
      });
});

describe('of many legs', () => {
  it('the newest are shown, and a button for all', async () => {
    const driver = await show(manyLegsAnswer(50));
    const legs = driver.legs();
    expect(positions(legs)).to.deep.equal(
      Array.from({ length: 10 }, (_, index) => `Leg ${50 - index} of 50`),
    );
    expect(legs[0]).to.include({ carrier: 'Carrier 50', open: true });
    expect(buttons(driver)).to.deep.equal(['Show all 50 legs']);
  });

  it('the newest are shown last where the page wants that', async () => {
    const driver = await show(manyLegsAnswer(50), { order: 'oldest-first' });
    expect(positions(driver.legs())).to.deep.equal(
      Array.from({ length: 10 }, (_, index) => `Leg ${index + 41} of 50`),
    );
    const [button] = driver.parts('show-all');
    expect(button!.compareDocumentPosition(driver.part('legs')!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('the current one is open, and those ahead are one line', async () => {
    const driver = await show(manyLegsAnswer(50, 25));
    const legs = driver.legs();
    expect(positions(legs)).to.deep.equal(
      Array.from({ length: 10 }, (_, index) => `Leg ${25 - index} of 50`),
    );
    expect(legs.map(({ open }) => open)).to.deep.equal([true, ...Array<boolean>(9).fill(false)]);
    const ahead = Array.from({ length: 25 }, (_, index) => `Carrier ${index + 26}`).join(', ');
    expect(driver.parts('leg-ahead').map(({ textContent }) => textContent)).to.deep.equal([
      `Up next: ${ahead}`,
    ]);
  });

  it('the line of those ahead is cut, and can be shown whole', async () => {
    const driver = await show(manyLegsAnswer(3_000, 5));
    const line = driver.part('leg-ahead')!;
    expect(line.textContent.length).to.be.below(2_100);
    line.querySelector<HTMLElement>('[part="show-all"]')!.click();
    await driver.element.updateComplete;
    expect(driver.part('leg-ahead')!.textContent).to.match(/^Up next: Carrier 6, .*Carrier 3000$/s);
  });

  it('all are in that line if none has an event', async () => {
    const { TrackedPackages } = manyLegsAnswer(50, 0);
    const scanned = { PackageReferenceForAllLegsAssignedByMpd: 'EP-1', Events: [{ Code: 'InTransit' }] };
    const driver = await show({ TrackedPackages: [...TrackedPackages!, scanned] } as Answer);
    await driver.openAll(driver.parts('package').find((each) => each.textContent.includes('Package 1 of 2')));
    const [line] = driver.parts('leg-ahead');
    expect(line!.textContent).to.match(/^Up next: Carrier 1, .*Carrier 50$/);
  });

  it('all are shown with a press', async () => {
    const driver = await show(manyLegsAnswer(50));
    await press(driver, 'Show all 50 legs');
    expect(driver.legs()).to.have.lengthOf(50);
    expect(buttons(driver)).to.deep.equal([]);
  });

  it('twenty are shown at once', async () => {
    const driver = await show(manyLegsAnswer(20));
    expect(driver.legs()).to.have.lengthOf(20);
    expect(buttons(driver)).to.deep.equal([]);
  });
});

describe('of many packages', () => {
  it('the most urgent ones are shown, and all with a press', async () => {
    const driver = await show(hugeAnswer(60, 1));
    expect(driver.packages()).to.have.lengthOf(15);
    expect(driver.packages()[0]).to.include({ state: 'Out for delivery', open: true });
    await press(driver, 'Show all 60 packages');
    expect(new Set(positions(driver.packages())).size).to.equal(60);
    expect(buttons(driver)).to.deep.equal([]);
  });

  it('twenty-five are shown at once', async () => {
    expect((await show(hugeAnswer(25, 1))).packages()).to.have.lengthOf(25);
  });
});

describe('the focus, after the button for all has been pressed by keyboard,', () => {
  const rows = [
    { name: 'legs', answer: manyLegsAnswer(50), words: 'Show all 50 legs', part: 'leg', index: 10 },
    {
      name: 'events',
      answer: manyLegsAnswer(1, 1, 50),
      words: 'Show all 50 updates',
      part: 'event',
      index: 5,
    },
    {
      name: 'packages',
      answer: hugeAnswer(60, 1),
      words: 'Show all 60 packages',
      part: 'package',
      index: 15,
    },
  ];
  for (const { name, answer, words, part, index } of rows)
    for (const order of name === 'packages' ? ['newest-first'] : ['newest-first', 'oldest-first'])
      it(`is on the first of the ${name} that it brought, ${order}`, async () => {
        const driver = await show(answer, { order });
        driver
          .parts('show-all')
          .find(({ textContent }) => textContent.trim() === words)!
          .focus();
        await sendKeys({ press: 'Enter' });
        const expected = (): HTMLElement | undefined =>
          driver.root.querySelectorAll<HTMLElement>(`[part~="${part}"]`)[
            order === 'newest-first' ? index : 0
          ];
        await eventually(
          () => driver.root.activeElement !== null && driver.root.activeElement === expected(),
          'it is there',
        );
        expect(buttons(driver)).not.to.include(words);
      });
});

describe('a text of 1 MB', () => {
  const text = '😀 lorem ipsum '.repeat(75_000);
  const longest = 2_000;

  const elementsWith = (driver: Driver): HTMLElement[] =>
    [...driver.root.querySelectorAll<HTMLElement>('*')].filter(({ children }) => children.length === 0);

  for (const layout of ['full', 'compact', 'summary'])
    it(`is cut wherever it is shown, as ${layout}`, async () => {
      const driver = await show(longTextAnswer(text), {
        layout,
        'map-url': 'https://maps.example/?q={place}',
      });
      for (const fold of driver.folds()) fold.open = true;
      await eventually(() => driver.folds().every(({ open }) => open), 'all is open');
      await driver.element.updateComplete;
      for (const each of elementsWith(driver)) {
        expect(each.textContent.length, each.localName).to.be.at.most(longest + 100);
        for (const { name, value } of each.attributes)
          expect(value.length, name).to.be.at.most(5 * longest + 100);
      }
      expect(driver.text().length).to.be.below(40 * longest);
      expect(driver.text()).not.to.match(/\p{Surrogate}/u);
    });

  it('as a description, a place and a name can be shown whole', async () => {
    const driver = await show(longTextAnswer(text));
    const shown = (part: string): number =>
      Math.max(...driver.parts(part).map((each) => each.textContent.length));
    for (const part of ['description', 'place', 'signature']) {
      expect(shown(part), part).to.be.below(longest + 200);
      const [holder] = driver.parts(part);
      const button = holder!.querySelector<HTMLElement>('[part="show-all"]')!;
      expect(button.textContent.trim()).to.equal('Show the whole text');
      button.click();
      await driver.element.updateComplete;
      expect(shown(part), part).to.be.above(text.length);
    }
  });

  it('that is no longer than 2,000 characters has no button', async () => {
    const driver = await show(longTextAnswer('x'.repeat(1_980)));
    expect(buttons(driver)).to.deep.equal([]);
  });
});
