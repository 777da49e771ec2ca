import type { loadPart as bundled } from './element/load-part.js';

/**
 * The script's own address, which only a classic script is told, and only while it runs first; a module is found by its
 * name.
 */
const address =
  (document.currentScript as HTMLScriptElement | null)?.src ||
  document.querySelector<HTMLScriptElement>('script[src*="pro-tracking"]')?.src ||
  document.baseURI;

/** Some browsers remember for as long as the page lasts that an address failed: each further try has one of its own. */
let failures = 0;

/** The parts and the languages lie beside the script, under its name. */
export const loadPart = (async (name: string): Promise<unknown> => {
  const version = failures ? `${__VERSION__}.${failures}` : __VERSION__;
  try {
    return await import(/* @vite-ignore */ new URL(`pro-tracking.${name}.js?${version}`, address).href);
  } catch (error) {
    failures++;
    throw error;
  }
}) as typeof bundled;
