/** Chromium as it takes the same picture of the same page on every machine. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { launchBrowser } from '../runner/browser.js';
import type { Look } from './looks.js';

export interface Picture {
  readonly card: string;
  readonly content: Uint8Array;
}

export interface Photographer {
  readonly picturesOf: (look: Look) => Promise<readonly Picture[]>;
  readonly leave: () => Promise<void>;
}

/** In pixels. What is longer repeats itself. */
const tallest = 1_200;

/** The card on which the element names the page's own port. */
const changing = 'ready-full-debug';

/** What stands for a font, the first that each theme asks for among them: of a package, not of the machine. */
const fonts = [
  ['Still', 'DejaVuSans'],
  ['Arial', 'DejaVuSans'],
  ['Cormorant Garamond', 'DejaVuSerif'],
] as const;

const weights = [
  ['normal', ''],
  ['bold', '-Bold'],
] as const;

const fontStyles = async (): Promise<string> => {
  const { resolve } = createRequire(import.meta.url);
  const faces = fonts.flatMap(([family, file]) =>
    weights.map(async ([weight, suffix]) => {
      const data = await readFile(resolve(`dejavu-fonts-ttf/ttf/${file}${suffix}.ttf`), 'base64');
      return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(data:font/ttf;base64,${data}) }`;
    }),
  );
  return `${(await Promise.all(faces)).join('\n')} body, .frame, .frame > * { font-family: Still !important }`;
};

/** A look waits for all of them, also for those that it does not use. */
const loads = fonts.flatMap(([family]) => weights.map(([weight]) => `${weight} 1em '${family}'`));

/** Moves each card to a whole pixel: where it is between two shows in its picture, and depends on the cards above it. */
const align = (page: Page): Promise<void> =>
  page.$$eval('.frame', (frames) => {
    for (const frame of frames as HTMLElement[]) {
      const { top } = frame.getBoundingClientRect();
      frame.style.marginBlockStart = `${Math.ceil(top) - top}px`;
    }
  });

const take = async (page: Page, card: string): Promise<Uint8Array> => {
  const frame = (await page.$(`[id="${card}"] .frame`))!;
  const { width, height } = (await frame.boundingBox())!;
  return frame.screenshot({ clip: { x: 0, y: 0, width, height: Math.min(height, tallest) } });
};

/**
 * @param gallery its address, without a query
 */
export const openPhotographer = async (gallery: string): Promise<Photographer> => {
  const browser = await launchBrowser({
    zone: 'UTC',
    switches: [
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
      '--lang=en-GB',
    ],
  });
  const styles = await fontStyles();
  return {
    async picturesOf({ query, cards, media, features = [] }) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: tallest });
      const client = await page.createCDPSession();
      const still = { name: 'prefers-reduced-motion', value: 'reduce' };
      await client.send('Emulation.setEmulatedMedia', {
        media: media ?? '',
        features: [still, ...features] as { name: string; value: string }[],
      });
      await page.goto(`${gallery}?${query}&only=${cards.join()}`);
      await page.addStyleTag({ content: styles });
      await page.waitForSelector('[data-complete]');
      await page.evaluate(
        async (isPrinted, fontsToLoad) => {
          if (isPrinted) dispatchEvent(new Event('beforeprint'));
          await Promise.all(fontsToLoad.map((font) => document.fonts.load(font)));
        },
        media === 'print',
        loads,
      );
      await align(page);
      const ids = await page.$$eval('.card', (all) => all.map(({ id }) => id));
      const pictures: Picture[] = [];
      for (const card of ids.filter((id) => id !== changing))
        pictures.push({ card, content: await take(page, card) });
      await page.close();
      return pictures;
    },
    leave: () => browser.close(),
  };
};
