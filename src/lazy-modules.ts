/**
 * The modules that the element loads on demand. Here a bundler, or the browser's module loader, finds their files. The build of
 * the script for a tag uses lazy-modules.script.ts instead.
 */
import type * as doctor from './element/doctor/doctor.js';
import type { Messages } from './element/i18n/messages.js';
import type { LanguageName } from './element/i18n/negotiate.js';

const languages: Readonly<Record<LanguageName, () => Promise<{ readonly default: Messages }>>> = {
  ar: () => import('./element/i18n/locales/ar.js'),
  cs: () => import('./element/i18n/locales/cs.js'),
  da: () => import('./element/i18n/locales/da.js'),
  de: () => import('./element/i18n/locales/de.js'),
  es: () => import('./element/i18n/locales/es.js'),
  fi: () => import('./element/i18n/locales/fi.js'),
  fr: () => import('./element/i18n/locales/fr.js'),
  he: () => import('./element/i18n/locales/he.js'),
  it: () => import('./element/i18n/locales/it.js'),
  ja: () => import('./element/i18n/locales/ja.js'),
  nb: () => import('./element/i18n/locales/nb.js'),
  nl: () => import('./element/i18n/locales/nl.js'),
  pl: () => import('./element/i18n/locales/pl.js'),
  pt: () => import('./element/i18n/locales/pt.js'),
  sv: () => import('./element/i18n/locales/sv.js'),
  zh: () => import('./element/i18n/locales/zh.js'),
};

export const loadLanguage = async (name: LanguageName): Promise<Messages> =>
  (await languages[name]()).default;

export const loadDoctor = (): Promise<typeof doctor> => import('./element/doctor/doctor.js');

/** Does nothing: whatever resolves these imports knows where the files are. */
export const setBaseUrl: (url: string | URL) => void = () => undefined;
