import { counted } from '../i18n/counted.js';
import type { LiveMessages } from '../i18n/parts/messages.js';

/** What is said of the time that passes and of what it brings, once the part that knows of it is there. */
export interface LiveText {
  /** How old the answer is. */
  readonly updated: string;
  readonly refresh: string;
  /** Nobody may ask now. */
  readonly isWaiting: boolean;
  /** How long that lasts, where it was the proxy's wish, and whether the page goes on by itself; `''` where neither is to be told. */
  readonly wait: string;
  readonly isNew: string;
  /** One sentence on the events that are new: never twice the same text, since only what has changed is heard. */
  readonly news: (headline: string) => string;
}

/** One sentence for so many new events. */
export const newsSentence = (
  { news }: LiveMessages,
  count: number,
  headline: string,
  locale: string,
): string => counted(news, count, locale).replace('{headline}', headline);
