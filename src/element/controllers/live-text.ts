import { counted } from '../i18n/plural.js';
import type { Messages } from '../i18n/messages.js';

/** The texts about refreshing and about new events. */
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
  { news }: Pick<Messages, 'news'>,
  count: number,
  headline: string,
  locale: string,
): string => counted(news, count, locale).replace('{headline}', headline);
