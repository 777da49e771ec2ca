/** A page of an application in a browser, and what it says and requests. */
import type { Browser, Page } from 'puppeteer-core';

export interface Visit {
  readonly page: Page;
  /** What the console shows, and uncaught errors. */
  readonly complaints: readonly string[];
  /** Paths. */
  readonly requests: readonly string[];
}

/** Opens a page, and waits until it requests nothing more. The caller closes the browser. */
export const visit = async (browser: Browser, url: string): Promise<Visit> => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(url, { waitUntil: 'networkidle0' });
  return { page, complaints, requests };
};
