/** Pages that mean no good to whoever comes to them: the same journey is to be read there as on a plain page. */
import { expect } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { eventually } from '../element/crowd.js';
import { Driver } from '../element/driver.js';
import { openPage, type PlainPage } from './plain-page.js';

/** Three legs; two packages, one of them delivered; one that cannot be shown. */
const references = ['J07', 'J21', 'J43e'].map((id) => journeyOf(id).reference);

/** How it is read on a page, and how large each of its pieces is. */
interface Sight {
  readonly text: string;
  readonly places: Readonly<Record<string, readonly [inline: number, block: number]>>;
}

const sightOf = ({ root, element }: Driver): Sight => {
  const base = root.querySelector<HTMLElement>('[part="base"]')!;
  const start = base.getBoundingClientRect();
  const places: Record<string, [number, number]> = {};
  for (const [index, each] of [...root.querySelectorAll('[part]')].entries()) {
    const { width, height } = each.getBoundingClientRect();
    places[`${index} ${each.part.value}`] = [Math.round((width / start.width) * 1000), Math.round(height)];
  }
  expect(element.getBoundingClientRect().height).to.be.closeTo(start.height, 2);
  return { text: base.innerText, places };
};

/** Whoever opens a page closes it. */
let page: PlainPage | undefined;
afterEach(() => page?.close());

/** As wide inside on every page. */
const open = async (name: string): Promise<Driver> => {
  page?.close();
  page = await openPage(name);
  page.element.style.setProperty('inline-size', '800px', 'important');
  page.element.style.setProperty('display', 'block', 'important');
  return new Driver(page.element);
};

/** Puts a question with all that a page may want, and waits until everything has come. */
const show = async (driver: Driver, reference: string): Promise<Sight> => {
  const { element } = driver;
  element.toggleAttribute('lookup', true);
  element.toggleAttribute('expected-delivery', true);
  element.setAttribute('proxy-url', '/delivery-status');
  element.setAttribute('consignment', reference);
  await element.reload();
  await eventually(() => driver.part('lookup-input'), 'the form has come');
  const isKnown = element.tracking !== undefined;
  await eventually(() => driver.part(isKnown ? 'updated' : 'retry'), 'the end of the view has come');
  await element.updateComplete;
  return sightOf(driver);
};

const plain = new Map<string, Sight>();

before(async function () {
  const driver = await open('classic.html');
  for (const reference of references) plain.set(reference, await show(driver, reference));
});

const pages: readonly string[] = [
  'old-libraries.html',
  'unset.html',
  'small-root.html',
  'loud.html',
  'animated.html',
  'quirks.html',
  'base.html',
  'form.html',
  'old.latin1.html',
];

for (const name of pages)
  describe(`on ${name}`, () => {
    for (const reference of references)
      it(`${reference} reads and looks as on a plain page`, async () => {
        const driver = await open(name);
        const { text, places } = await show(driver, reference);
        const expected = plain.get(reference)!;
        expect(text).to.equal(expected.text);
        expect(Object.keys(places)).to.deep.equal(Object.keys(expected.places));
        const moved = Object.entries(places).filter(([piece, [inline, block]]) => {
          const [plainInline = 0, plainBlock = 0] = expected.places[piece] ?? [];
          // An empty piece is not to be seen: how tall its line would be differs in quirks mode.
          if (inline === 0 && plainInline === 0) return false;
          return Math.abs(inline - plainInline) > 5 || Math.abs(block - plainBlock) > 2;
        });
        expect(moved).to.deep.equal([]);
        const { warnings, ...trouble } = page!.window.trouble;
        const isFailure = driver.element.tracking === undefined;
        await eventually(() => warnings.length === Number(isFailure), 'what failed is told, once');
        for (const warning of warnings) expect(warning).to.include('The status is 502');
        // In arrays of ours: those of such a page can be anything.
        const told = Object.values(trouble).map((each: readonly string[]) => [...each]);
        expect(told).to.deep.equal([[], [], []]);
      });
  });

describe('among the libraries of another time', () => {
  it('news are found, marked and told', async () => {
    const driver = await open('old-libraries.html');
    const { element } = driver;
    const { reference, answer } = journeyOf('J01');
    // The newest scan comes later. In texts, since the page's own JSON is not to be trusted.
    const [whole, shorter] = [structuredClone(answer), structuredClone(answer)];
    const last = shorter.TrackedPackages![0]!.Legs!.at(-1)!.Events!.pop()!;
    const texts = [JSON.stringify(shorter), JSON.stringify(whole)];
    element.fetch = () => Promise.resolve(new Response(texts.shift()));
    element.consignment = reference;
    await driver.shows('ready');
    await eventually(() => driver.part('updated'), 'the history has come');
    expect(driver.parts('event-new')).to.have.lengthOf(0);
    const codes: string[] = [];
    element.addEventListener('pro-tracking-update', ({ detail }) => {
      for (const { code } of detail.newEvents) codes.push(code);
    });
    await element.reload();
    expect(codes).to.deep.equal([last.Code]);
    expect(driver.parts('event-new')).to.have.lengthOf(1);
    expect(driver.headline()).to.equal('Delivered');
    expect([...page!.window.trouble.errors, ...page!.window.trouble.complaints]).to.deep.equal([]);
  });
});

describe('a page’s own style', () => {
  it('has no part in ours: nothing is measured by the root', async () => {
    const driver = await open('small-root.html');
    await show(driver, references[0]!);
    const sheets = driver.root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    expect(sheets.length).to.be.above(50);
    expect(sheets.filter(({ cssText }) => /\drem\b/.test(cssText))).to.deep.equal([]);
  });

  const isSeen = ({ root }: Driver): boolean =>
    root.querySelector<HTMLElement>('[part="base"]')!.checkVisibility({ visibilityProperty: true });

  it('hides the element with whatever it hides', async () => {
    const driver = await open('classic.html');
    await show(driver, references[0]!);
    const { body } = page!.window.document;
    expect(isSeen(driver)).to.equal(true);
    body.style.visibility = 'hidden';
    expect(isSeen(driver)).to.equal(false);
    body.style.visibility = '';
    body.style.pointerEvents = 'none';
    expect(page!.window.getComputedStyle(driver.part('lookup-button')!).pointerEvents).to.equal('none');
  });

  it('gives its font, its colour and its direction', async () => {
    const driver = await open('classic.html');
    await show(driver, references[0]!);
    const { body } = page!.window.document;
    Object.assign(body.style, { font: 'italic 300 18px monospace', color: 'rgb(1, 2, 3)', direction: 'rtl' });
    const style = page!.window.getComputedStyle(driver.part('fact-value')!);
    expect(style.fontFamily).to.equal('monospace');
    expect(style.fontSize).to.equal('18px');
    expect(style.direction).to.equal('rtl');
    expect(page!.window.getComputedStyle(driver.part('base')!).color).to.equal('rgb(1, 2, 3)');
  });
});

describe('a form around the element', () => {
  it('is sent by none of its buttons', async () => {
    const driver = await open('form.html');
    const { window } = page!;
    const form = window.document.querySelector('form')!;
    // Nothing but the element's own buttons could send it.
    form.noValidate = true;
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    for (const reference of references) {
      await show(driver, reference);
      for (const button of driver.root.querySelectorAll('button')) button.click();
      await new Promise((resolve) => setTimeout(resolve));
    }
    const input = driver.part('lookup-input') as HTMLInputElement;
    input.value = references[0]!;
    input.form!.requestSubmit();
    await driver.shows('ready');
    expect(sent).to.equal(0);
    expect(new window.FormData(form).has('voucher')).to.equal(true);
    expect([...new window.FormData(form).keys()]).to.deep.equal(['voucher']);
    form.querySelector<HTMLElement>(':scope > button')!.click();
    expect(sent).to.equal(1);
  });
});
