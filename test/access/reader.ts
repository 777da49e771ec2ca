/**
 * What a screen reader says of an element, read from its first line to its last.
 *
 * The virtual reader sees into no shadow root, so it walks over the content of this one. It knows neither folds nor
 * languages: what a shut fold holds is kept from it, and both are noted beside what it says, as readers tell them. Its words for
 * what no reader speaks of (paragraphs, ends, what is not the case) are left out, and texts that stand in one line are one.
 */
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { eventually } from '../element/crowd.js';
import type { Driver } from '../element/driver.js';

interface Line {
  text: string;
  /** What it stands in, as long as more can come to it. */
  readonly block: Element | null;
}

const elementOf = (node: Node | null): Element | null =>
  node instanceof Element ? node : (node?.parentElement ?? null);

const blockOf = (node: Node | null): Element | null =>
  elementOf(node)?.closest('p, h1, h2, h3, h4, h5, h6, li, summary, div, label, time') ?? null;

/** Engines print dates by data of different years: with and without blanks, a comma, digits of their own. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ – /g, '–')
    .replace(/\b((?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?),/g, '$1')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .trim();

const isSilent = (phrase: string): boolean =>
  phrase === '' || /^(paragraph|time|status|alert|end|end of .*|end, .*)$/.test(phrase);

/** Nobody says what is not so. */
const said = (phrase: string): string => plain(phrase).replace(/(^|, )not (busy|disabled|invalid)/g, '');

const languageOf = (node: Node | null): string =>
  elementOf(node)?.closest('[lang]')?.getAttribute('lang') ?? '';

const foldWords = (node: Node | null): string => {
  if (!(node instanceof Element && node.localName === 'summary')) return '';
  return (node.parentElement as HTMLDetailsElement).open ? ', expanded' : ', collapsed';
};

/** Keeps from it what a browser keeps from readers; returns how to give it back. */
const hideFolded = ({ root }: Driver): (() => void) => {
  const hidden = [...root.querySelectorAll('details:not([open]) > :not(summary):not([aria-hidden])')];
  for (const element of hidden) element.setAttribute('aria-hidden', 'true');
  return () => {
    for (const element of hidden) element.removeAttribute('aria-hidden');
  };
};

/** Walks from where the reader is to the end of what it was given. */
const readOn = async (container: Element): Promise<string> => {
  const lines: Line[] = [];
  let language = '';
  do {
    const { activeNode } = virtual;
    const phrase = said(await virtual.lastSpokenPhrase());
    const spoken = languageOf(activeNode);
    if (spoken !== language) lines.push({ text: `[${spoken}]`, block: null });
    language = spoken;
    if (!isSilent(phrase)) {
      const block = activeNode instanceof Text ? blockOf(activeNode) : null;
      const last = lines.at(-1);
      if (block && last?.block === block) last.text += ` ${phrase}`;
      else lines.push({ text: phrase + foldWords(activeNode), block });
    }
    if (lines.length > 2_000) throw new Error('the reader finds no end');
    await virtual.next();
    // At its end it is where it began.
  } while (virtual.activeNode !== container);
  return lines.map(({ text }) => `${text}\n`).join('');
};

/** All of it, from the top. */
export const transcript = async (driver: Driver): Promise<string> => {
  const container = driver.part('base')!;
  const giveBack = hideFolded(driver);
  try {
    await virtual.start({ container });
    return await readOn(container);
  } finally {
    await virtual.stop();
    giveBack();
  }
};

/** What it says by itself while something happens. */
export const announced = async (driver: Driver, work: () => Promise<unknown>): Promise<readonly string[]> => {
  await virtual.start({ container: driver.part('base')! });
  try {
    await virtual.clearSpokenPhraseLog();
    await work();
    await eventually(async () => (await virtual.spokenPhraseLog()).length, 'something is said');
    return (await virtual.spokenPhraseLog()).map(said);
  } finally {
    await virtual.stop();
  }
};
