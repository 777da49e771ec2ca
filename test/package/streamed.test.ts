/** A page that comes slowly: the element waits for what stands between its tags, and for no more than that. */
import { expect } from '@open-wc/testing';
import type { ProTrackingElement } from '../../src/element/pro-tracking-element.js';
import { eventually } from '../element/crowd.js';
import { Driver } from '../element/driver.js';

interface SlowPage {
  readonly window: Window & typeof globalThis & { readonly asked: readonly string[] };
  readonly element: () => ProTrackingElement;
  /** Lets the next piece pass, and waits until the page shows a sign of it. */
  readonly go: (sign: string) => Promise<void>;
}

const reference = 'EC-SLOW-1';
const answer = JSON.stringify({
  ConsignmentReferenceForAllLegsAssignedByMpd: reference,
  TrackedPackages: [],
});

const script = '<script src="pro-tracking.js"></script>';

const tag = `<pro-tracking consignment="${reference}">`;

let frame: HTMLIFrameElement;

afterEach(() => frame.remove());

/** Opens a page of which only the first piece comes by itself. */
const openSlowly = async (pieces: readonly string[]): Promise<SlowPage> => {
  const base = `/streamed/slow-${crypto.randomUUID()}`;
  const head = '<html lang="en"><title>Slow</title><script src="/plain/asked.js"></script>';
  const [first = '', ...rest] = pieces;
  const query = new URLSearchParams({ pieces: JSON.stringify([head + first, ...rest]) }).toString();
  frame = document.createElement('iframe');
  frame.title = 'A slow page';
  frame.src = `${base}/page.html?${query}`;
  document.body.append(frame);
  const page = (): Document => frame.contentDocument!;
  const has = (sign: string): boolean => page().documentElement.outerHTML.includes(sign);
  await eventually(() => page().querySelector('pro-tracking')?.shadowRoot?.hasChildNodes(), 'an element');
  return {
    window: frame.contentWindow as unknown as SlowPage['window'],
    element: () => page().querySelector('pro-tracking')!,
    go: async (sign) => {
      expect(has(sign)).to.equal(false);
      await fetch(`${base}/next`);
      await eventually(() => has(sign), `${sign} has come`);
      await page().querySelector('pro-tracking')!.updateComplete;
    },
  };
};

const beginnings: Readonly<Record<string, string>> = {
  'before the parser comes to it': `${script}<body>${tag}`,
  'while the parser is inside of it': `<body>${tag}${script}`,
};

for (const [when, beginning] of Object.entries(beginnings))
  describe(`an element that is defined ${when}`, () => {
    it('shows the answer that comes with the page, whole and without a request', async () => {
      const json = `<script type="application/json">${answer.slice(0, 60)}`;
      const { window, element, go } = await openSlowly([
        `${beginning}<p>Call us.</p>${json}`,
        `${answer.slice(60)}</script><i>one</i>`,
        '</pro-tracking><i>two</i>',
      ]);
      await eventually(() => new Driver(element()).showsContent(), 'what stands there already');
      expect(element().status).to.equal('idle');
      await go('one');
      expect(element().status).to.equal('idle');
      await go('two');
      await new Driver(element()).shows('empty');
      expect(window.asked).to.deep.equal([]);
    });

    it('asks nothing while the parser is inside of it, and once when the page is there', async () => {
      const { window, element, go } = await openSlowly([
        `${beginning}<p>Call`,
        ' us.</p><i>one</i>',
        '</pro-tracking><i>two</i>',
      ]);
      await go('one');
      expect(window.asked).to.deep.equal([]);
      await go('two');
      await new Driver(element()).shows('loading');
      expect(window.asked).to.deep.equal([`/delivery-status/${reference}`]);
    });

    it('asks at the end of a page that ends within it', async () => {
      const { window, element, go } = await openSlowly([`${beginning}<p>Call`, ' us.</p><i>one</i>']);
      await go('one');
      await new Driver(element()).shows('loading');
      expect(window.asked).to.have.lengthOf(1);
    });
  });

describe('an element that is defined when the parser is behind it', () => {
  it('asks at once, while the rest of the page is still to come', async () => {
    const { window, element } = await openSlowly([
      `${tag}<p>Call us.</p></pro-tracking>${script}`,
      '<p>More</p>',
    ]);
    await new Driver(element()).shows('loading');
    expect(window.asked).to.have.lengthOf(1);
    expect(window.document.readyState).to.equal('loading');
  });

  it('shows at once what is between its tags, while the rest of the page is still to come', async () => {
    const { window, element } = await openSlowly([
      `${tag}<script type="application/json">${answer}</script></pro-tracking>${script}`,
      '<p>More</p>',
    ]);
    await new Driver(element()).shows('empty');
    expect(window.asked).to.deep.equal([]);
    expect(window.document.readyState).to.equal('loading');
  });
});
