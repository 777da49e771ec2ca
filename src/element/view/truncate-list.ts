import { html, nothing } from 'lit';
import { counted } from '../i18n/plural.js';
import type { ViewContext } from './context.js';

/** Lists that can be too long to be shown at once. */
type LongList = 'events' | 'legs' | 'packages';

/** How many items of a long list are shown at first, and the button that shows all. */
interface TruncatedList {
  readonly shown: number;
  readonly showAll: unknown;
}

interface Limit {
  /** A list with more items than this is truncated. */
  readonly most: number;
  readonly shown: number;
  readonly message: 'showAll' | 'showAllLegs' | 'showAllPackages';
  /** Selects the items, from the button's parent. */
  readonly items: string;
}

const limits: Readonly<Record<LongList, Limit>> = {
  events: { most: 8, shown: 5, message: 'showAll', items: ':scope > [part="events"] > *' },
  legs: { most: 20, shown: 10, message: 'showAllLegs', items: ':scope > [part="legs"] > *' },
  packages: { most: 25, shown: 15, message: 'showAllPackages', items: ':scope > [part="packages"] > *' },
};

/**
 * The button disappears once all items are shown. The focus, and with it the screen reader, continues at the first item
 * that was added.
 *
 * @param isFirst the added items come before the others
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

/** For what a page without JavaScript shows: everything, and nothing within it has such a part again. */
const withEverything = (context: ViewContext): ViewContext => ({
  ...context,
  isServed: false,
  isLarge: false,
  actions: { ...context.actions, isOpen: () => true },
});

/**
 * @param key of the fold that remembers whether all items are shown
 * @param rest the other items, for a page without JavaScript
 * @returns `undefined` if all items are shown
 */
export const truncateList = (
  list: LongList,
  key: string,
  count: number,
  context: ViewContext,
  rest: (shown: number, context: ViewContext) => unknown,
): TruncatedList | undefined => {
  const { actions, isServed, locale, order, messages } = context;
  const limit = limits[list];
  if (count <= limit.most || actions.isOpen(key, false)) return undefined;
  const isFirst = list !== 'packages' && order === 'oldest-first';
  const onClick = ({ currentTarget }: Event): void =>
    void showAll(currentTarget as HTMLElement, limit, isFirst, async () => actions.setOpen(key, true));
  return {
    shown: limit.shown,
    showAll: html`<button part="show-all" type="button" @click=${onClick}>
        ${counted(messages[limit.message], count, locale)}
      </button>
      ${isServed ? html`<noscript>${rest(limit.shown, withEverything(context))}</noscript>` : nothing}`,
  };
};
