import { html } from 'lit';
import { counted } from '../i18n/plural.js';
import type { ViewContext } from './context.js';

/** The lists that can be too long to be shown at once. */
export type LongList = 'events' | 'legs' | 'packages';

/** How many items of a long list are shown at first, and the button for all. */
export interface Cut {
  readonly most: number;
  readonly showAll: unknown;
}

interface Limit {
  /** A list of more items than this is cut. */
  readonly long: number;
  readonly shown: number;
  readonly words: 'showAll' | 'showAllLegs' | 'showAllPackages';
  /** Of the items, from the button's parent. */
  readonly items: string;
}

const limits: Readonly<Record<LongList, Limit>> = {
  events: { long: 30, shown: 20, words: 'showAll', items: ':scope > [part="events"] > *' },
  legs: { long: 20, shown: 10, words: 'showAllLegs', items: ':scope > [part="legs"] > *' },
  packages: { long: 50, shown: 15, words: 'showAllPackages', items: ':scope > [part="package"]' },
};

/**
 * The button goes when all is shown: the focus, and so the screen reader, continues at the first item that it brought.
 *
 * @param isFirst the new items come before those that were shown
 */
const showAll = async (
  button: HTMLElement,
  { items }: Limit,
  isFirst: boolean,
  show: () => Promise<unknown>,
): Promise<void> => {
  const list = button.parentElement;
  const before = list?.querySelectorAll(items).length ?? 0;
  await show();
  const next = list?.querySelectorAll<HTMLElement>(items)[isFirst ? 0 : before];
  next?.setAttribute('tabindex', '-1');
  next?.focus({ preventScroll: true });
};

export const cut = (list: LongList, key: string, count: number, context: ViewContext): Cut | undefined => {
  const { actions, locale, order } = context;
  const limit = limits[list];
  if (count <= limit.long || actions.isOpen(key, false)) return undefined;
  const isFirst = list !== 'packages' && order === 'oldest-first';
  const onClick = ({ currentTarget }: Event): void =>
    void showAll(currentTarget as HTMLElement, limit, isFirst, async () => actions.setOpen(key, true));
  return {
    most: limit.shown,
    showAll: html`<button part="show-all" type="button" @click=${onClick}>
      ${counted(context.messages[limit.words], count, locale)}
    </button>`,
  };
};
