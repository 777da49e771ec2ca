import { counted } from '../i18n/plural.js';
import type { Messages } from '../i18n/messages.js';

export type { RefreshText } from '../view/context.js';

/** One sentence for so many new events. */
export const newsSentence = (
  { newEvents }: Pick<Messages, 'newEvents'>,
  count: number,
  headline: string,
  locale: string,
): string => counted(newEvents, count, locale).replace('{headline}', headline);
