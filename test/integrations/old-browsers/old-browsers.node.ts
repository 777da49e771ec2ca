/** What docs/browsers.md says about old browsers: the same content in an old version, the page’s own content in one too old. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { journeys } from '../../../src/sandbox/journeys.js';
import { openSite, type Site } from '../../package/site.js';
import { launchBrowser } from '../../runner/browser.js';
import { launchOldChromium, type OldBrowser } from './old-chromium.js';

/** The methods that the tests use of a page, in every version of Puppeteer. */
interface AnyPage {
  on(event: 'pageerror', handler: (error: unknown) => void): unknown;
  goto(url: string): Promise<unknown>;
  evaluate(script: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Those in which both versions format ranges of dates alike. */
const languages = ['en-GB', 'de', 'he', 'ja'];
const own = 'Call us about your parcel.';

const pageOf = (lang: string): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><script src="/pro-tracking.js" defer></script>
   <main>${journeys
     .map(
       ({ reference }) =>
         `<pro-tracking consignment="${reference}" refresh="off"><p>${own}</p></pro-tracking>`,
     )
     .join('')}</main></html>`;

const answers = new Map(journeys.map(({ reference, answer }) => [reference, answer]));
const pages = Object.fromEntries(languages.map((lang) => [`/${lang}`, pageOf(lang)]));

/** What each element shows, once it has what it asked for. */
const shownTexts = `(async () => {
  const all = [...document.querySelectorAll('pro-tracking')];
  while (!all.every(({ status }) => status && status !== 'loading')) await new Promise(requestAnimationFrame);
  await Promise.all(all.map((each) => each.updateComplete));
  return all.map(({ shadowRoot }) => shadowRoot.textContent.replace(/\\s+/g, ' '));
})()`;

describe('old browsers', () => {
  let site: Site;

  before(async () => {
    site = await openSite(pages, (reference) => answers.get(reference)!);
  });
  after(() => site.close());

  const read = async <T>(
    page: AnyPage,
    path: string,
    script: string,
  ): Promise<[result: T, errors: string[]]> => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(site.url + path);
    const result = (await page.evaluate(script)) as T;
    await page.close();
    return [result, errors];
  };

  describe('Chromium 109', () => {
    let old: OldBrowser;

    before(async () => {
      old = await launchOldChromium(109);
    });
    after(() => old.close());

    for (const lang of languages)
      it(`shows every journey in the words of the current version: ${lang}`, async () => {
        const current = await launchBrowser();
        const [expected] = await read(await current.newPage(), `/${lang}`, shownTexts);
        await current.close();
        const [shown, errors] = await read(await old.browser.newPage(), `/${lang}`, shownTexts);
        assert.deepEqual(shown, expected);
        assert.deepEqual(errors, []);
      });
  });

  describe('Chromium 92, which is too old', () => {
    let old: OldBrowser;

    before(async () => {
      old = await launchOldChromium(92);
    });
    after(() => old.close());

    it('shows the content between the tags', async () => {
      const words = `[...document.querySelectorAll('pro-tracking')].map((each) => each.innerText)`;
      const [shown] = await read(await old.browser.newPage(), '/en-GB', words);
      assert.deepEqual(
        shown,
        journeys.map(() => own),
      );
    });
  });
});
