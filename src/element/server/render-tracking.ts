import { readConsignment } from '../../client/fetch-tracking.js';
import { loadLanguage } from '../../lazy-modules.js';
import { now } from '../../tracking/now.js';
import type { ProTrackingData } from '../../tracking/pro-api.js';
import { enteredReference } from '../../tracking/reference.js';
import { RefreshTexts } from '../controllers/refresh-text.js';
import { isTimeZone } from '../i18n/dates.js';
import { mergeMessages, type MessagesOverride } from '../i18n/merge-messages.js';
import { languageNamed, negotiate, type Language } from '../i18n/negotiate.js';
import type { Carriers } from '../options/carriers.js';
import { readOptions, text, type Options, type RawOptions } from '../options/options.js';
import { nextTrackingState } from '../state/tracking-state.js';
import { answerOf } from '../view/answer.js';
import { viewContext, type Actions } from '../view/context.js';
import { trackingView } from '../view/tracking-view.js';
import { hostAttributes } from './host-attributes.js';
import { servedStyles } from './served-styles.js';
import { escapeHtml, templateToString } from './template-to-string.js';

/** The element's attributes, as properties; see the reference for their values and defaults. */
export interface ServedAttributes {
  /** Default: the response's own reference. */
  readonly consignment?: string;
  readonly proxyUrl?: string;
  readonly mode?: 'multi-leg' | 'flattened';
  /** Show PRO's own state and expected date, if the response has them: `{ ...response, ...status }`. */
  readonly expectedDelivery?: boolean;
  readonly refresh?: string | number;
  readonly order?: 'newest-first' | 'oldest-first';
  readonly layout?: 'full' | 'compact' | 'summary';
  readonly timeZone?: string;
  readonly signedBy?: 'full' | 'initials' | 'hidden';
  readonly location?: 'full' | 'hidden';
  readonly mapUrl?: string;
  readonly headingLevel?: number;
  readonly credentials?: RequestCredentials;
  /** For the browser's own requests. */
  readonly token?: string;
  /** The page's language: the server cannot see it. Default: English. */
  readonly lang?: string;
}

/** How to render on a server. */
export interface RenderOptions extends ServedAttributes {
  /**
   * The shopper's IANA time zone, such as `Europe/London`. Without it, every time is marked as local to its place until the
   * script has run.
   */
  readonly viewerTimeZone?: string;
  /** The page's own texts. Set the same ones on the element, or the words change once the script has run. */
  readonly messages?: MessagesOverride;
  /** As the property. Set the same on the element. */
  readonly carriers?: Carriers;
  /** The nonce of the page's content security policy, for the `<style>`. */
  readonly nonce?: string;
  /** The URL of `pro-tracking.css`: a `<link>` in place of the `<style>`, which saves 27 kB for each element. */
  readonly stylesheet?: string;
  /** HTML between the tags, for slots. It is not escaped. */
  readonly children?: string;
}

/** Removes from a readable response what the options hide or do not show, and all fields that are none of PRO's. */
export type Redact = (
  response: ProTrackingData,
  shown: Pick<Options, 'signedBy' | 'location' | 'expectedDelivery'>,
) => Promise<unknown>;

/** Nothing can be opened or requested before the script runs. */
const actions: Actions = {
  retry: () => undefined,
  isOpen: (_, initially) => initially,
  setOpen: () => Promise.resolve(),
};

const languageFor = async ({ lang, messages }: RenderOptions): Promise<Language> => {
  const name = languageNamed(text(lang));
  const language = negotiate(text(lang), name && (await loadLanguage(name)));
  return { ...language, messages: mergeMessages(language.messages, messages) };
};

const styleOf = ({ nonce, stylesheet }: RenderOptions): string => {
  if (stylesheet !== undefined) {
    if (nonce !== undefined) throw new TypeError('renderTracking: stylesheet needs no nonce');
    return `<link rel="stylesheet" href="${escapeHtml(stylesheet)}">`;
  }
  return `<style${nonce === undefined ? '' : ` nonce="${escapeHtml(nonce)}"`}>${servedStyles}</style>`;
};

const viewerZoneOf = ({ viewerTimeZone }: RenderOptions): string => {
  if (viewerTimeZone === undefined) return '';
  if (viewerTimeZone === 'event' || viewerTimeZone === 'viewer' || !isTimeZone(viewerTimeZone))
    throw new TypeError('renderTracking: viewerTimeZone is no IANA time zone');
  return viewerTimeZone;
};

/** JSON that does not end the `<script>` it stands in. */
const jsonInScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const tag = (attributes: Iterable<readonly [name: string, value: string]>, content: string): string => {
  const written = [...attributes].map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<pro-tracking${written.join('')}>${content}</pro-tracking>`;
};

/**
 * Renders `<pro-tracking>` with its content, as HTML with a declarative shadow root: the journey is in the page before, and
 * without, JavaScript. The element takes it over when it is defined. Without a response, it is the bare element.
 *
 * @throws TrackingError `malformed` or `mismatch` if the response is none of PRO's, or is about another consignment
 * @throws TypeError for an option that is unknown or cannot be used
 */
export const renderTracking = async (
  response: ProTrackingData | undefined,
  options: RenderOptions,
  redact: Redact,
): Promise<string> => {
  const given = hostAttributes(options);
  const viewerZone = viewerZoneOf(options);
  const style = styleOf(options);
  const { signedBy = 'full', location = 'full', children = '' } = options;
  if (response === undefined) {
    if (!given.has('consignment'))
      throw new TypeError('renderTracking: consignment is needed where there is no response');
    return tag(given, children);
  }
  // Unlike the others, these two hide where they are missing.
  const asked = readOptions({ ...options, signedBy, location } as unknown as RawOptions);
  // The server has no zone of the shopper's: until the script has run, times are those of their places.
  const timeZone = asked.timeZone === 'viewer' ? viewerZone || 'event' : asked.timeZone;
  const { reference } = readConsignment(response, enteredReference(text(options.consignment)));
  const shown = await redact(response, asked);
  const consignment = readConsignment(shown, reference, asked.expectedDelivery && shown);
  const language = await languageFor(options);
  const asOf = now();
  const state = nextTrackingState(
    { status: 'loading' },
    { type: 'success', consignment, asOf, clockSkew: 0, marksNewEvents: false },
  );
  const facts = { ageInMinutes: 0, wait: 0, serverWait: 0, isPolling: false, newEvents: undefined };
  const context = viewContext(
    { ...asked, timeZone, viewerZone, isServed: true },
    language,
    state,
    actions,
    new RefreshTexts().get(facts, language),
  );
  const answer = answerOf(consignment, context);
  const extras = { answer, reference, canRefresh: true, lookup: undefined, doctor: undefined };
  const view = templateToString(trackingView(state, extras, context));
  const data = `<script type="application/json">${jsonInScript(shown)}</script>`;
  const content = `<template shadowrootmode="open">${style}${view}</template>${data}${children}`;
  return tag(new Map([['consignment', reference], ...given]), content);
};
