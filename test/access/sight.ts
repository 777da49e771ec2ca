/** What the eye gets of an element: where its texts stand, and what can be hit. */
import type { Driver } from '../element/driver.js';

/** Said to readers only. */
const isHeard = (element: Element): boolean => {
  for (let each: Element | null = element; each; each = each.parentElement)
    if (getComputedStyle(each).clipPath !== 'none') return true;
  return false;
};

const visible = (root: ParentNode, selector: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (each) => each.checkVisibility() && !isHeard(each),
  );

interface Piece {
  readonly text: string;
  readonly node: Text;
  readonly box: DOMRect;
}

/** The picture shows two lines of a name. */
const isClipped = (element: Element, { top, bottom }: DOMRect): boolean =>
  getComputedStyle(element).overflow === 'hidden' &&
  (top + bottom) / 2 > element.getBoundingClientRect().bottom;

interface SeenText {
  readonly text: string;
  readonly node: Text;
  readonly parent: Element;
}

/** All that can be read by eye. */
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

/** Each line of each of them. */
const pieces = (driver: Driver): Piece[] =>
  texts(driver).flatMap(({ text, node, parent }) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter((box) => box.width > 1 && !isClipped(parent, box))
      .map((box) => ({ text, node, box }));
  });

/** In pixels: glyphs may reach so far into a neighbour's line. */
const slack = 2;

const overlap = ({ box: a }: Piece, { box: b }: Piece): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack + 2;

/** Texts that stand on one another. */
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

/** What reaches beyond the element's sides, texts and all. */
export const strays = (driver: Driver): string[] => {
  const base = driver.part('base')!;
  const { left, right } = base.getBoundingClientRect();
  const isOut = (box: DOMRect): boolean => box.left < left - 1 || box.right > right + 1;
  return [
    ...(base.scrollWidth > base.clientWidth ? ['it scrolls sideways'] : []),
    ...pieces(driver).flatMap(({ text, box }) => (isOut(box) ? [text] : [])),
    // What is inside a drawing is as wide as an engine thinks its strokes could be.
    ...visible(base, ':not(svg *)').flatMap((each) =>
      isOut(each.getBoundingClientRect()) ? [each.getAttribute('part') ?? each.localName] : [],
    ),
  ];
};

/** Texts of which a part is cut off; the picture's stand in the list beneath in full. */
export const cuts = (driver: Driver): string[] =>
  visible(driver.part('base')!, '*')
    .filter((each) => !each.closest('[part="route"], svg') && getComputedStyle(each).overflow !== 'visible')
    .filter((each) => each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
    .map((each) => each.getAttribute('part') ?? each.localName);

/** What can be hit, with its size in pixels. */
export const targets = ({ root }: Driver): { name: string; width: number; height: number }[] =>
  visible(root, 'a[href], button, input, summary').map((each) => {
    const { width, height } = each.getBoundingClientRect();
    return { name: each.getAttribute('part') ?? each.localName, width, height };
  });
