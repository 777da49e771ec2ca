/** Pages that note whatever moves on them, with the embed code of docs/embed.md. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ProTrackingElement } from '../../src/element/pro-tracking-element.js';

/** Where something was in the document, in pixels from its top. */
interface Move {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What moved since the page began. */
export interface Movement {
  /** What a shopper could see move: in view before or after. */
  readonly moves: readonly Move[];
  /** Layout shifts without recent input; none in Firefox and WebKit, which do not report them. */
  readonly shifts: readonly { readonly value: number; readonly moved: string }[];
  /** Directives of the page's content security policy that were violated. */
  readonly violations: readonly string[];
  /** The page was painted before the script had run. */
  readonly wasUndefined: boolean;
}

declare global {
  interface Window {
    movement: Movement;
    /** Resolves when each element shows a result or a form, in the page's language, and what moved then is noted. */
    settled: () => Promise<void>;
    /** Resolves three frames later, when what moved is noted. */
    painted: () => Promise<void>;
  }
}

/** Runs in the page before all else. */
const watch = (): void => {
  const movement = {
    moves: [] as Move[],
    shifts: [] as { value: number; moved: string }[],
    violations: [] as string[],
    wasUndefined: false,
  };
  window.movement = movement;
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
    movement.violations.push(violatedDirective),
  );
  const noteShifts = (entries: readonly PerformanceEntry[]): void => {
    for (const entry of entries) {
      const {
        value,
        hadRecentInput,
        sources = [],
      } = entry as unknown as {
        value: number;
        hadRecentInput: boolean;
        sources?: { node: Node | null }[];
      };
      const moved = sources.map(({ node }) =>
        (node instanceof Element ? node.outerHTML : (node?.textContent ?? '')).slice(0, 80),
      );
      if (!hadRecentInput) movement.shifts.push({ value, moved: moved.join('\n') });
    }
  };
  const observer = new PerformanceObserver((list) => noteShifts(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });

  const tops = new Map<Element, number>();
  const isInView = (top: number): boolean => top > 0 && top < innerHeight;
  const noteMoves = (): void => {
    for (const element of document.querySelectorAll('h1, h2, p.below')) {
      const top = element.getBoundingClientRect().top + scrollY;
      const before = tops.get(element) ?? top;
      tops.set(element, top);
      if (Math.abs(top - before) < 0.5 || !(isInView(top - scrollY) || isInView(before - scrollY))) continue;
      movement.moves.push({ text: element.textContent, from: before, to: top });
    }
    movement.wasUndefined ||= document.querySelector('pro-tracking:not(:defined)') !== null;
    requestAnimationFrame(noteMoves);
  };
  requestAnimationFrame(noteMoves);
  window.painted = async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise((next) => requestAnimationFrame(next));
    noteShifts(observer.takeRecords());
  };
  const isSettled = (element: Element): boolean => {
    const { status = 'loading' } = element as Partial<ProTrackingElement>;
    const base = element.shadowRoot?.querySelector('[part=base]');
    return (
      status !== 'loading' &&
      base?.getAttribute('lang')?.startsWith(document.documentElement.lang) === true &&
      base.querySelector('#headline, form') !== null
    );
  };
  window.settled = async () => {
    while (![...document.querySelectorAll('pro-tracking')].every(isSettled)) await window.painted();
    await window.painted();
  };
};

const embedPage = readFileSync('docs/embed.md', 'utf8');

const find = (pattern: RegExp): string => {
  const { found } = pattern.exec(embedPage)?.groups ?? {};
  assert.ok(found, `docs/embed.md has ${pattern}`);
  return found;
};

/** The one-line embed. */
export const embedLine = find(
  /```html\n(?<found><script src="\/pro-tracking\.js" defer>.*style=.*<\/pro-tracking>)\n/,
);

/** The reserve as a style sheet. */
export const reserveStyles = find(
  /```css\n(?<found>pro-tracking \{\n {2}display: block;\n {2}min-height: 100vh;[^]*?)```/,
);

/** @param shop what the page shows between its heading and a long text */
export const pageOf = (shop: string, { lang = 'en', head = '', end = '' } = {}): string => `<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Order</title>
<script src="/watch.js"></script>${head}
<body><h1>Your order</h1>
${shop}
${'<p class="below">What is below the element must not move.</p>'.repeat(40)}${end}</body></html>`;

/** The script that notes what moves. */
export const watchScript = `const __name = (it) => it; (${watch.toString()})()`;

/** Fails if anything moved, or the page's policy was violated. */
export const assertStill = ({ moves, shifts, violations }: Movement): void => {
  assert.deepEqual(moves, []);
  assert.deepEqual(shifts, []);
  assert.deepEqual(violations, []);
};
