/** Old versions of Chromium, which npm packages carry compressed, and a Puppeteer that can drive them. */
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArguments } from '../../runner/browser.js';

const packages = { 109: '@sparticuz/chromium', 92: 'chrome-aws-lambda' } as const;

export interface OldBrowser {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Unpacks and starts it. The caller closes it. */
export const launchOldChromium = async (version: keyof typeof packages): Promise<OldBrowser> => {
  const folder = await mkdtemp(join(tmpdir(), `pro-tracking-chromium-${version}-`));
  const executablePath = join(folder, 'chromium');
  const packed = resolve('test/integrations/old-browsers/node_modules', packages[version], 'bin/chromium.br');
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(executablePath));
  await chmod(executablePath, 0o755);
  const browser = await puppeteer.launch({ executablePath, args: [...chromiumArguments, '--no-zygote'] });
  return {
    browser,
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
};
