/**
 * What a screen reader says of an element, read from its first line to its last.
 *
 * The virtual reader does not enter shadow roots, so it walks over the content of this one. It knows neither folds nor languages:
 * the content of a closed fold is hidden from it, and both are noted in the transcript. Words that no reader speaks are left out
 * (paragraphs, ends, states that are off, the text below a label), and texts in one line are joined.
 */
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { eventually } from '../element/crowd.js';
import type { Driver } from '../element/driver.js';

interface Line {
  text: string;
  /** The element around it, as long as more text can follow. */
  readonly block: Element | null;
}

const elementOf = (node: Node | null): Element | null =>
  node instanceof Element ? node : (node?.parentElement ?? null);

const blockOf = (node: Node | null): Element | null =>
  elementOf(node)?.closest('p, h1, h2, h3, h4, h5, h6, li, dt, dd, div, label, [part="time"]') ?? null;

/** Engines format dates differently: with or without spaces and a comma, with Arabic digits. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ,|,(?=\S)/g, ', ')
    .replace(/ +/g, ' ')
    .replace(/ – /g, '–')
    .replace(/\b((?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?),/g, '$1')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .trim();

/** What is named by its content, or by a label: readers say the name, and not the content again. */
const named = ':is(a, button)[aria-label], summary, h1, h2, h3, h4, h5, h6';

const isSilent = (phrase: string): boolean =>
  phrase === '' || /^(paragraph|time|status|alert|code|end|end of .*|end, .*)$/.test(phrase);

/** Readers do not say what is not the case. */
const said = (phrase: string): string => plain(phrase).replace(/(^|, )not (busy|disabled|invalid)/g, '');

const languageOf = (node: Node | null): string =>
  elementOf(node)?.closest('[lang]')?.getAttribute('lang') ?? '';

const foldWords = (node: Node | null): string => {
  if (!(node instanceof Element && node.localName === 'summary')) return '';
  return (node.parentElement as HTMLDetailsElement).open ? ', expanded' : ', collapsed';
};

/** Hides what a browser hides from readers; returns how to undo it. */
const hideFolded = ({ root }: Driver): (() => void) => {
  const hidden = [...root.querySelectorAll('details:not([open]) > :not(summary):not([aria-hidden])')];
  for (const element of hidden) element.setAttribute('aria-hidden', 'true');
  return () => {
    for (const element of hidden) element.removeAttribute('aria-hidden');
  };
};

/** Walks from the reader's position to the end of the container. */
const readOn = async (container: Element): Promise<string> => {
  const lines: Line[] = [];
  let language = '';
  do {
    const { activeNode } = virtual;
    const phrase = said(await virtual.lastSpokenPhrase());
    const spoken = languageOf(activeNode);
    if (spoken !== language) lines.push({ text: `[${spoken}]`, block: null });
    language = spoken;
    const isInName = activeNode instanceof Text && activeNode.parentElement?.closest(named);
    if (!isSilent(phrase) && !isInName) {
      const block = activeNode instanceof Text ? blockOf(activeNode) : null;
      const last = lines.at(-1);
      if (block && last?.block === block) last.text += ` ${phrase}`;
      else lines.push({ text: phrase + foldWords(activeNode), block });
    }
    if (lines.length > 2_000) throw new Error('the reader finds no end');
    await virtual.next();
    // After the end it is back at the beginning.
  } while (virtual.activeNode !== container);
  return lines.map(({ text }) => `${plain(text)}\n`).join('');
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

/** What it announces while something happens. */
export const announced = async (driver: Driver, work: () => Promise<unknown>): Promise<readonly string[]> => {
  await virtual.start({ container: driver.part('base')! });
  try {
    await virtual.clearSpokenPhraseLog();
    await work();
    await eventually(async () => (await virtual.spokenPhraseLog()).length, 'something is announced');
    return (await virtual.spokenPhraseLog()).map(said);
  } finally {
    await virtual.stop();
  }
};
