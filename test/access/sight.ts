/** What is visible of an element: where its texts are, and which targets it has. */
import type { Driver } from '../element/driver.js';

/** For screen readers only. */
const isHeard = (element: Element): boolean => {
  for (let each: Element | null = element; each; each = each.parentElement)
    if (getComputedStyle(each).clipPath !== 'none') return true;
  return false;
};

const visible = (root: ParentNode, selector: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (each) => each.checkVisibility() && each.getClientRects().length > 0 && !isHeard(each),
  );

interface Piece {
  readonly text: string;
  readonly node: Text;
  readonly box: DOMRect;
}

const isClipped = (element: Element, { top, bottom }: DOMRect): boolean =>
  getComputedStyle(element).overflow === 'hidden' &&
  (top + bottom) / 2 > element.getBoundingClientRect().bottom;

interface SeenText {
  readonly text: string;
  readonly node: Text;
  readonly parent: Element;
}

/** All visible texts. */
export const texts = ({ root }: Driver): SeenText[] => {
  const found: SeenText[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { parentElement: parent, data } = node;
    if (data.trim() && parent?.checkVisibility() && !isHeard(parent))
      found.push({ text: data.trim().slice(0, 40), node, parent });
  }
  return found;
};

/** Each line of each text. */
const pieces = (driver: Driver): Piece[] =>
  texts(driver).flatMap(({ text, node, parent }) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter((box) => box.width > 1 && !isClipped(parent, box))
      .map((box) => ({ text, node, box }));
  });

/** In pixels: glyphs may extend so far into the next line. */
const slack = 2;

const overlap = ({ box: a }: Piece, { box: b }: Piece): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack + 2;

/** Texts that overlap. */
export const overlaps = (driver: Driver): string[] => {
  const all = pieces(driver).sort((a, b) => a.box.top - b.box.top);
  const found: string[] = [];
  for (const [index, piece] of all.entries())
    for (const other of all.slice(index + 1)) {
      if (other.box.top > piece.box.bottom) break;
      if (other.node !== piece.node && overlap(piece, other))
        found.push(`"${piece.text}" and "${other.text}"`);
    }
  return found;
};

/** Texts and boxes that extend beyond the element's sides. */
export const strays = (driver: Driver): string[] => {
  const base = driver.part('base')!;
  const { left, right } = base.getBoundingClientRect();
  const isOut = (box: DOMRect): boolean => box.left < left - 1 || box.right > right + 1;
  return [
    ...(base.scrollWidth > base.clientWidth ? ['it scrolls sideways'] : []),
    ...pieces(driver).flatMap(({ text, box }) => (isOut(box) ? [text] : [])),
    // Engines differ in the width of shapes within a drawing.
    ...visible(base, ':not(svg *)').flatMap((each) =>
      isOut(each.getBoundingClientRect()) ? [each.getAttribute('part') ?? each.localName] : [],
    ),
  ];
};

/** Texts that are cut off. */
export const cuts = (driver: Driver): string[] =>
  visible(driver.part('base')!, '*')
    .filter((each) => !each.closest('svg') && getComputedStyle(each).overflow !== 'visible')
    .filter((each) => each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
    .map((each) => each.getAttribute('part') ?? each.localName);

export interface Target {
  readonly name: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly isInSentence: boolean;
}

/** All visible controls. */
export const targets = ({ root }: Driver): Target[] =>
  visible(root, 'a[href], button, input, summary').map((each) => {
    const { width, height } = each.getBoundingClientRect();
    const isInSentence = each.localName === 'a' && getComputedStyle(each).display === 'inline';
    return { name: each.getAttribute('part') ?? each.localName, width, height, isInSentence };
  });
