/** Takes the README's picture, `demo/pro-tracking.png`, of the element in a shop's page: `npm run picture`. */
import { startDemo } from '../demo/demo-page.js';
import { launchBrowser } from '../runner/browser.js';

/** The time on the page: the day of the newest events. */
const now = '2024-03-05T13:30Z';

const demo = await startDemo();
const browser = await launchBrowser({
  zone: 'Europe/London',
  switches: [
    '--font-render-hinting=none',
    '--disable-lcd-text',
    '--force-color-profile=srgb',
    '--lang=en-GB',
  ],
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 900, deviceScaleFactor: 1.75 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(`${demo.url}picture.html?now=${now}`);
  await page.waitForSelector('[data-complete]');
  const picture = (await page.$('.picture'))!;
  await picture.screenshot({ path: 'demo/pro-tracking.png' });
} finally {
  await browser.close();
  await demo.close();
}
