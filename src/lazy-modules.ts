/**
 * The modules that the element loads on demand. Here a bundler, or the browser's module loader, finds their files. The build of
 * the script for a tag uses lazy-modules.script.ts instead.
 */
import type * as doctor from './element/doctor.js';
import type { Messages } from './i18n/messages.js';
import type { LanguageName } from './i18n/negotiate.js';

const languages: Readonly<Record<LanguageName, () => Promise<{ readonly default: Messages }>>> = {
  ar: () => import('./i18n/locales/ar.js'),
  cs: () => import('./i18n/locales/cs.js'),
  da: () => import('./i18n/locales/da.js'),
  de: () => import('./i18n/locales/de.js'),
  es: () => import('./i18n/locales/es.js'),
  fi: () => import('./i18n/locales/fi.js'),
  fr: () => import('./i18n/locales/fr.js'),
  he: () => import('./i18n/locales/he.js'),
  it: () => import('./i18n/locales/it.js'),
  ja: () => import('./i18n/locales/ja.js'),
  nb: () => import('./i18n/locales/nb.js'),
  nl: () => import('./i18n/locales/nl.js'),
  pl: () => import('./i18n/locales/pl.js'),
  pt: () => import('./i18n/locales/pt.js'),
  sv: () => import('./i18n/locales/sv.js'),
  zh: () => import('./i18n/locales/zh.js'),
};

export const loadLanguage = async (name: LanguageName): Promise<Messages> =>
  (await languages[name]()).default;

export const loadDoctor = (): Promise<typeof doctor> => import('./element/doctor.js');

/** Does nothing: whatever resolves these imports knows where the files are. */
export const setBaseUrl: (url: string | URL) => void = () => undefined;
