import { isForeign, type DateStyle } from '../dates/formats.js';
import type { Messages } from '../i18n/messages.js';
import type { Language } from '../i18n/negotiate.js';
import type { Consignment } from '../model/consignment.js';

/** How the page wants a journey to be shown. */
export interface ViewOptions {
  /** Of legs, and of events within a leg. */
  readonly order: 'newest-first' | 'oldest-first';
  /** See {@link DateStyle.timeZone}. */
  readonly timeZone: string;
  readonly signedBy: 'full' | 'initials' | 'hidden';
  readonly location: 'full' | 'hidden';
  /** 1–6, of the top heading. */
  readonly headingLevel: number;
}

/** What every part of the view needs beside its own data. */
export interface ViewContext extends ViewOptions, DateStyle {
  readonly messages: Messages;
  /** Times are told with their zone, because one of the journey's differs from the viewer's. */
  readonly namesZones: boolean;
  /** Asks again. */
  readonly retry: () => void;
}

const crossesZones = ({ packages }: Consignment): boolean =>
  packages.some(({ legs }) => legs.some(({ events }) => events.some(({ time }) => time && isForeign(time))));

export const viewContext = (
  options: ViewOptions,
  language: Language,
  consignment: Consignment | undefined,
  retry: () => void,
): ViewContext => ({
  ...options,
  ...language,
  retry,
  namesZones: options.timeZone !== 'viewer' && consignment !== undefined && crossesZones(consignment),
});
