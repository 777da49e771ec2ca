import type { LanguageFile } from '../i18n/messages.js';
import type { LanguageName } from '../i18n/negotiate.js';
import type * as details from './details.js';
import type * as doctor from './doctor.js';
import type * as live from './live.js';
import type * as lookup from './lookup.js';

type Loader<T> = () => Promise<T>;

/** What comes later than first sight. */
interface Parts {
  readonly details: Loader<typeof details>;
  readonly live: Loader<typeof live>;
  readonly lookup: Loader<typeof lookup>;
  readonly doctor: Loader<typeof doctor>;
}

type Languages = Readonly<Record<LanguageName, Loader<{ readonly default: LanguageFile }>>>;

const loaders: Parts & Languages = {
  details: () => import('./details.js'),
  live: () => import('./live.js'),
  lookup: () => import('./lookup.js'),
  doctor: () => import('./doctor.js'),
  ar: () => import('../i18n/locales/ar.js'),
  cs: () => import('../i18n/locales/cs.js'),
  da: () => import('../i18n/locales/da.js'),
  de: () => import('../i18n/locales/de.js'),
  es: () => import('../i18n/locales/es.js'),
  fi: () => import('../i18n/locales/fi.js'),
  fr: () => import('../i18n/locales/fr.js'),
  he: () => import('../i18n/locales/he.js'),
  it: () => import('../i18n/locales/it.js'),
  ja: () => import('../i18n/locales/ja.js'),
  nb: () => import('../i18n/locales/nb.js'),
  nl: () => import('../i18n/locales/nl.js'),
  pl: () => import('../i18n/locales/pl.js'),
  pt: () => import('../i18n/locales/pt.js'),
  sv: () => import('../i18n/locales/sv.js'),
  zh: () => import('../i18n/locales/zh.js'),
};

export type PartName = keyof typeof loaders;
export type Part<N extends PartName> = Awaited<ReturnType<(typeof loaders)[N]>>;

/** Where an application's bundler finds what comes later. In the script for a tag, cdn-parts.ts stands in its place. */
export const loadPart = <N extends PartName>(name: N): Promise<Part<N>> =>
  loaders[name]() as Promise<Part<N>>;
