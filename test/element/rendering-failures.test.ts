/** What goes wrong inside the element itself: the page's own content is shown, and the next data recovers. */
import { expect } from '@open-wc/testing';
import { leg, scan } from '../tracking/answers.js';
import { refusal } from './api.js';
import type { Driver } from './driver.js';
import { answerFor, OpenPage, type Answer, type LeftOpen } from './left-open.js';
import { uncaughtOf } from './warnings.js';

const reference = 'EC-BROKEN-1';

/** On the day of the page's clock, so that the view calls it today. */
const stamp = (hour: number): string => `2024-03-06T0${hour}:00:00Z`;

/** Two legs: the facts of a folded one have a plural. */
const known = (...codes: readonly string[]): Answer =>
  answerFor(reference, [
    leg('Northway', scan('Collected', stamp(0))),
    leg('Parcel Force', ...codes.map((code, index) => scan(code, stamp(index + 1)))),
  ]);
const first = known('Collected', 'InTransit');
const later = known('Collected', 'InTransit', 'OutForDelivery');

const page = new OpenPage();

before(() => OpenPage.load());
beforeEach(() => page.hold());
afterEach(() => page.release());

/** Breaks something and returns what repairs it. */
type Break = (driver: Driver) => () => void;

const replace =
  (owner: object, name: PropertyKey, descriptor?: PropertyDescriptor): Break =>
  () => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (descriptor) Object.defineProperty(owner, name, { configurable: true, ...descriptor });
    else Reflect.deleteProperty(owner, name);
    return () => {
      if (own) Object.defineProperty(owner, name, own);
      else Reflect.deleteProperty(owner, name);
    };
  };

const broken = (what: string): PropertyDescriptor => ({
  get: () => {
    throw new TypeError(`${what} is broken`);
  },
  set: () => undefined,
});

const breaks: Readonly<Record<string, Break>> = {
  'Intl.RelativeTimeFormat is removed': replace(Intl, 'RelativeTimeFormat'),
  'Intl is removed': replace(globalThis, 'Intl'),
  'Intl.PluralRules throws': replace(Intl, 'PluralRules', broken('PluralRules')),
  'importNode is removed': replace(Document.prototype, 'importNode'),
  'a tree walker finds nothing': replace(TreeWalker.prototype, 'nextNode', { value: () => null }),
  'the clipboard is a throwing getter': replace(navigator, 'clipboard', broken('clipboard')),
  'messages throws when it is read': ({ element }) => {
    element.messages = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no messages');
        },
      },
    );
    return () => (element.messages = undefined);
  },
};

interface Told {
  readonly events: readonly string[];
  readonly complaints: readonly string[];
  readonly stop: () => void;
}

const listen = ({ element }: Driver): Told => {
  const events: string[] = [];
  const complaints: string[] = [];
  for (const type of ['load', 'update', 'error'] as const)
    element.addEventListener(`pro-tracking-${type}`, ({ detail }) =>
      events.push('kind' in detail ? `${type} ${detail.kind}` : type),
    );
  const { error } = console;
  console.error = (...all: unknown[]) => void complaints.push(all.map(String).join(' '));
  return { events, complaints, stop: () => void (console.error = error) };
};

const open = async (): Promise<LeftOpen> => {
  const left = await page.open({ consignment: reference });
  const link = document.createElement('a');
  link.href = '#contact';
  link.textContent = 'Where is my order?';
  left.driver.element.append(link);
  return left;
};

const reload = async ({ driver, api }: LeftOpen, ...answer: Answer): Promise<boolean> => {
  let isSettled = false;
  void driver.element.reload().finally(() => (isSettled = true));
  await page.settle();
  await page.answer({ driver, api }, ...answer);
  return isSettled;
};

const expectSlot = ({ driver }: LeftOpen): void => {
  expect(driver.element.status).to.equal('failed');
  expect(driver.text()).to.equal('');
  expect(driver.showsContent()).to.equal(true);
  expect(driver.element.tracking).to.equal(undefined);
  if (CSS.supports('selector(:state(failed))'))
    expect(driver.element.matches(':state(failed)')).to.equal(true);
};

for (const [what, breakIt] of Object.entries(breaks))
  describe(`where ${what}`, () => {
    let told: Told;
    afterEach(() => told.stop());

    it('the first response leaves the page’s own content, and the next one recovers', async () => {
      const left = await open();
      told = listen(left.driver);
      const uncaught = await uncaughtOf(async () => {
        const repair = breakIt(left.driver);
        try {
          await page.answer(left, ...first);
          expectSlot(left);
          expect(told.events).to.include('error render');
          expect(told.events).not.to.include('load');
          expect(await reload(left, ...first)).to.equal(true);
          expectSlot(left);
        } finally {
          repair();
        }
        expect(await reload(left, ...later)).to.equal(true);
      });
      expect(uncaught).to.deep.equal([]);
      expect(left.driver.element.status).to.equal('ready');
      expect(left.driver.headline()).to.equal('Out for delivery');
      expect(left.driver.showsContent()).to.equal(false);
      expect(told.events.filter((event) => event === 'load')).to.have.lengthOf(1);
      expect(told.events.find((event) => event !== 'error render')).to.equal('load');
      expect(told.complaints).to.have.lengthOf(1);
      expect(told.complaints[0]).to.match(
        /^<pro-tracking>: rendering failed\. docs\/troubleshooting\.md#rendering-failed \w+/,
      );
    });

    it('a later response takes the old one away, and the next one recovers', async () => {
      const left = await open();
      await page.answer(left, ...first);
      told = listen(left.driver);
      const uncaught = await uncaughtOf(async () => {
        const repair = breakIt(left.driver);
        try {
          expect(await reload(left, ...later)).to.equal(true);
          expectSlot(left);
        } finally {
          repair();
        }
        expect(await reload(left, ...later)).to.equal(true);
      });
      expect(uncaught).to.deep.equal([]);
      expect(left.driver.element.status).to.equal('ready');
      expect(left.driver.headline()).to.equal('Out for delivery');
    });

    it('data leaves the page’s own content, and other data recovers', async () => {
      const left = await page.open({});
      told = listen(left.driver);
      const uncaught = await uncaughtOf(async () => {
        const repair = breakIt(left.driver);
        try {
          left.driver.element.data = first[0] as never;
          await left.driver.element.updateComplete;
          await page.settle();
          expect(left.driver.element.status).to.equal('failed');
        } finally {
          repair();
        }
        left.driver.element.data = later[0] as never;
        await page.settle();
      });
      expect(uncaught).to.deep.equal([]);
      expect(left.driver.element.status).to.equal('ready');
    });
  });

it('is over as soon as something can be rendered again, and that is announced', async () => {
  const left = await open();
  const told = listen(left.driver);
  try {
    const repair = breaks['Intl.RelativeTimeFormat is removed']!(left.driver);
    try {
      await page.answer(left, ...first);
      expectSlot(left);
    } finally {
      repair();
    }
    await left.driver.set({ order: 'oldest-first' });
    expect(left.driver.headline()).to.equal('On its way');
    expect(left.driver.element.status).to.equal('ready');
    expect(told.events).to.deep.equal(['error render', 'load']);
  } finally {
    told.stop();
  }
});

it('does not hide that the request failed, once that can be rendered', async () => {
  const left = await open();
  const told = listen(left.driver);
  try {
    const repair = breaks['importNode is removed']!(left.driver);
    await page.answer(left, ...refusal(404));
    expectSlot(left);
    repair();
    await left.driver.set({ order: 'oldest-first' });
    expect(left.driver.element.status).to.equal('not-found');
    expect(told.events).to.deep.equal(['error render', 'error not-found']);
  } finally {
    told.stop();
  }
});
