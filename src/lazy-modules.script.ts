/** The modules that the script for a tag loads on demand: files of `dist` next to the script, or below an explicit base URL. */
import type * as doctor from './element/doctor/doctor.js';
import type { Messages } from './element/i18n/messages.js';
import type { LanguageName } from './element/i18n/negotiate.js';

/** Not in a module script, nor in code that runs later, nor where an image is named `currentScript`. */
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : undefined;

/** In a module script, only the stack of an error names the file. */
const scriptUrl = script
  ? script.src
  : (/https?:\/\/\S+?(?=:\d+:\d+)/.exec(String(new Error().stack))?.[0] ?? '');

let explicitBase: string | undefined;

/** The folder of the lazy files. Wins over `data-base-url` and over the script's own URL. */
export const setBaseUrl = (url: string | URL): void => {
  explicitBase = String(url);
};

const configuredBase = (): string | undefined =>
  explicitBase ??
  (script?.dataset.baseUrl ||
    document.documentElement.dataset.baseUrl ||
    document.querySelector<HTMLScriptElement>('script[data-base-url]')?.dataset.baseUrl);

/** A CDN's short URL names the package only. Its files are below `dist`, in the version that is running. */
const shortUrl = /\/pro-tracking(@[^/,]*)?\/?$/;

const baseUrl = (): URL => {
  const configured = configuredBase();
  if (configured) {
    const folder = new URL(configured, document.baseURI);
    if (!folder.pathname.endsWith('/')) folder.pathname += '/';
    return folder;
  }
  // An inlined script has no URL, and a blob's URL has no folder: try the page's.
  if (!/^(https?|file):/.test(scriptUrl)) return new URL(document.baseURI);
  const own = new URL(scriptUrl);
  own.pathname = own.pathname.replace(shortUrl, `/pro-tracking@${__VERSION__}/dist/`);
  return own;
};

const urlOf = (file: string): string => {
  try {
    return new URL(file, baseUrl()).href;
  } catch {
    // The page's base is not a URL: the warning below shows it.
    return String(configuredBase());
  }
};

/** Some browsers remember for the page's lifetime that a URL failed, so each retry has its own URL. */
let failures = 0;

const load = async (name: string): Promise<unknown> => {
  const file = `pro-tracking.${name}.js`;
  const url = urlOf(file);
  const version = failures ? `${__VERSION__}.${failures}` : __VERSION__;
  try {
    return await import(/* @vite-ignore */ `${url}?${version}`);
  } catch {
    failures++;
    // The page may have set the base URL in the meantime.
    if (urlOf(file) !== url) return load(name);
    throw new Error(
      `Could not load ${url}. Set data-base-url on <html> to the folder that contains ${file}, and allow it in script-src.`,
    );
  }
};

export const loadLanguage = async (name: LanguageName): Promise<Messages> =>
  ((await load(name)) as { readonly default: Messages }).default;

export const loadDoctor = (): Promise<typeof doctor> => load('doctor') as Promise<typeof doctor>;
