/**
 * How long a page stands still for a huge answer:
 *
 *     npm run build:bundles && npx tsx test/bench/huge.bench.ts
 *
 * No task that comes from one should be longer than 200 ms, but for what the shopper asks for with "show all". Other machines,
 * and other hours, have other figures, but about the same ratios to what parsing the answer's JSON takes in the same run.
 */
import type { Page } from 'puppeteer-core';
import type { ProMultiLegResponse } from '../../src/tracking/pro-api.js';
import { hugeAnswer } from '../element/huge.js';
import { openSite } from '../package/site.js';
import { launchBrowser } from '../runner/browser.js';

const sizes: Readonly<Record<string, readonly [packages: number, events: number]>> = {
  'usual: 1 package, 12 events': [1, 12],
  '1 package, 10,000 events': [1, 10_000],
  '200 packages, 50 events each': [200, 50],
};

/** What happens to an element, one after the other. */
const steps = ['data', 'fetch', 'the same again', 'one event more', 'show all'] as const;

interface Figures {
  /** Of each step: the longest task in milliseconds. */
  readonly longest: readonly number[];
  /** How many there are before all is shown. */
  readonly elements: number;
  /** What parsing the answer's JSON takes, in milliseconds. */
  readonly parsing: number;
}

const run = (page: Page, first: ProMultiLegResponse, later: ProMultiLegResponse): Promise<Figures> =>
  page.evaluate(
    async (text, laterText) => {
      const tasks: number[] = [];
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      });
      observer.observe({ type: 'longtask' });
      const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));
      const longest: number[] = [];

      /** Notes the longest task of what follows from the work, which begins in a task of its own. */
      const measure = async (work: () => unknown): Promise<void> => {
        await pause();
        tasks.length = 0;
        const begun = performance.now();
        setTimeout(work);
        await pause();
        while (performance.now() - begun < 900 || tasks.length === 0) {
          await pause();
          if (performance.now() - begun > 2_000) break;
        }
        longest.push(Math.max(0, ...tasks));
      };

      const element = document.createElement('pro-tracking');
      document.body.replaceChildren(element);
      const started = performance.now();
      for (let count = 0; count < 10; count++) JSON.parse(text);
      const parsing = (performance.now() - started) / 10;
      const data = JSON.parse(text) as { ConsignmentReferenceForAllLegsAssignedByMpd: string };
      await measure(() => Object.assign(element, { data }));
      Object.assign(element, { data: undefined });
      let answer = text;
      await measure(() =>
        Object.assign(element, {
          fetch: () => Promise.resolve(new Response(answer)),
          consignment: data.ConsignmentReferenceForAllLegsAssignedByMpd,
        }),
      );
      await measure(() => void element.reload());
      answer = laterText;
      await measure(() => void element.reload());
      const elements = element.shadowRoot!.querySelectorAll('*').length;
      const showAll = element.shadowRoot!.querySelector<HTMLElement>('[part="show-all"]');
      await measure(() => showAll?.click());
      observer.disconnect();
      return { longest, elements, parsing };
    },
    JSON.stringify(first),
    JSON.stringify(later),
  );

/** A page with the script, and the parts beside it. */
const html = `<!doctype html><title>Bench</title>
<script>const __name = (it) => it;</script><script src="/dist/pro-tracking.js"></script><body></body>`;

const site = await openSite({ '/': html }, () => ({}));
const browser = await launchBrowser();
const page = await browser.newPage();
await page.goto(`${site.url}/`);

const runs = 3;

for (const slowdown of [1, 4]) {
  await page.emulateCPUThrottling(slowdown);
  console.log(
    `\nThe longest task in ms (0: under 50), best of ${runs}, and as times of parsing; processor slowed down ${slowdown} times`,
  );
  for (const [name, [packages, events]] of Object.entries(sizes)) {
    const all: Figures[] = [];
    for (let count = 0; count < runs; count++)
      all.push(await run(page, hugeAnswer(packages, events), hugeAnswer(packages, events + 1)));
    const least = (of: (figures: Figures) => number): number => Math.min(...all.map(of));
    const parsing = least((each) => each.parsing);
    const best = steps.map((step, index) => {
      const longest = least((each) => each.longest[index]!);
      return longest
        ? `${step} ${longest.toFixed(0)} (${(longest / parsing).toFixed(0)} times)`
        : `${step} 0`;
    });
    console.log(`  ${name}: ${best.join(', ')}; ${all[0]!.elements} elements`);
  }
}
await browser.close();
site.close();
