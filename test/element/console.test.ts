/** What the console is told without `debug`: once of each cause. A page of its own, since what was told is not told again. */
import { expect, fixture, html } from '@open-wc/testing';
import { eventually } from './crowd.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { FakeApi } from './api.js';
import { ask, createElement, Driver, place, show } from './driver.js';
import { warningsOf } from './warnings.js';

const delivered = journeyOf('J01');
const { reference } = delivered;
const problem = 'application/problem+json';

/** Waits for what could be told to be told. */
const untilTold = async (warnings: readonly string[], words: string): Promise<void> => {
  await eventually(() => warnings.some((warning) => warning.includes(words)), `told: ${words}`);
};

describe('the console', () => {
  it('is told once of each cause, with its section in the docs, and without what is the shopper’s', async () => {
    const fail = async (consignment: string): Promise<Driver> => {
      const { driver, api } = await ask(consignment, { token: 'signed', 'proxy-url': '/elsewhere' });
      (await api.next()).answer({ code: 'upstream_timeout' }, 504, { 'content-type': problem });
      await driver.shows('failed');
      const again = driver.element.reload();
      (await api.next()).answer({ code: 'upstream_timeout' }, 504, { 'content-type': problem });
      await again;
      return driver;
    };
    let first!: Driver;
    const warnings = await warningsOf(async (told) => {
      first = await fail('EC-AAA-AAA-AAA');
      await fail('EC-BBB-BBB-BBB');
      await untilTold(told, '504');
      first.element.requestUpdate();
      await first.element.updateComplete;
      // Another cause is told as well: whatever else was to be told has been by then.
      await place({ consignment: 'no reference at all' });
      await untilTold(told, '#not-a-reference');
      await place({ mode: 'nonsense' });
      await untilTold(told, 'nonsense');
    });
    const timeouts = warnings.filter((warning) => warning.includes('504'));
    expect(timeouts).to.have.lengthOf(1);
    expect(timeouts[0]).to.match(/^<pro-tracking>: .* docs\/troubleshooting\.md#trouble-at-the-proxy$/);
    // Of what is no harm, the page's own fetch, it is told nothing; and the page is told nothing at all.
    expect(warnings.join()).not.to.include('#fetch-of-the-page');
    expect(first.part('doctor') === null).to.equal(true);
    for (const warning of warnings)
      expect(warning).not.to.match(/AAA|BBB|signed|elsewhere|no reference at all/i);
  });

  it('is told nothing where all is well, and the page neither', async () => {
    let driver!: Driver;
    const warnings = await warningsOf(async (told) => {
      const asking = await show(delivered);
      ({ driver } = asking);
      const shown = driver.element.reload();
      (await asking.api.next()).answerAs(delivered);
      await shown;
      await place({ lookup: true });
      await place();
      await place({ mode: 'rubbish' });
      await untilTold(told, 'rubbish');
    });
    expect(warnings).to.have.lengthOf(1);
    expect(driver.part('doctor') === null).to.equal(true);
  });

  it('is told that what stands between the tags cannot be used, though the proxy answers', async () => {
    const embed = async (text: string): Promise<void> => {
      const api = new FakeApi();
      const element = createElement({ consignment: reference }, { fetch: api.fetch });
      const script = element.appendChild(document.createElement('script'));
      script.type = 'application/json';
      script.text = text;
      await fixture(html`${element}`);
      (await api.next()).answerAs(delivered);
      await new Driver(element).shows('ready');
    };
    const warnings = await warningsOf(async (told) => {
      await embed('{ "TrackedPackages": [');
      await untilTold(told, '#data-that-cannot-be-read');
      await embed('{ "TrackedPackages": [');
      await embed(JSON.stringify(journeyOf('J07').answer));
      await place({ mode: 'gibberish' });
      await untilTold(told, 'gibberish');
    });
    const refused = warnings.filter((warning) => warning.includes('#data-that-cannot-be-read'));
    expect(refused).to.have.lengthOf(2);
    expect(refused[0]).to.include('no JSON');
    expect(refused[1]).to.include('another consignment');
    expect(warnings).to.have.lengthOf(3);
  });

  it('is told nothing of a browser that is offline', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const warnings = await warningsOf(async (told) => {
        const { driver, api } = await ask(reference);
        (await api.next()).fail();
        await driver.shows('offline');
        await place({ mode: 'twaddle' });
        await untilTold(told, 'twaddle');
      });
      expect(warnings).to.have.lengthOf(1);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('hears of a network that fails, and nobody is asked anew for it', async () => {
    const { fetch: real } = globalThis;
    let asked = 0;
    globalThis.fetch = async () => {
      asked++;
      throw new TypeError('network error');
    };
    try {
      const warnings = await warningsOf(async (told) => {
        const driver = await place({
          consignment: reference,
          'proxy-url': 'https://proxy.example',
          refresh: 'off',
        });
        await driver.shows('failed');
        await untilTold(told, '#another-origin');
      });
      expect(warnings.join()).not.to.include('proxy.example');
      expect(asked).to.equal(1);
    } finally {
      globalThis.fetch = real;
    }
  });
});
