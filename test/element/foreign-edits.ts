/** What browser translation, extensions and careless scripts do to an element's shadow tree. */

/** Its text nodes that can be read, in document order. */
const textsIn = (root: Node): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({ data }) => data.trim());
};

const mark = (text: string): string => `«${text}»`;

/** TypeScript calls it deprecated; translators use it all the same. */
const font = (): Element => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');

/** What Chrome's translator does: each text node is replaced by two nested `<font>` with the translation. */
const translate = (root: Node): void => {
  for (const text of textsIn(root)) {
    const [outer, inner] = [font(), font()];
    inner.textContent = mark(text.data);
    outer.append(inner);
    text.replaceWith(outer);
  }
};

/** What it does when it is switched off: new text nodes with the first text. */
const untranslate = (root: ParentNode): void => {
  for (const outer of root.querySelectorAll(':is(font)'))
    if (outer.firstElementChild) outer.replaceWith(outer.textContent.replaceAll(/[«»]/g, ''));
};

const commentsIn = (root: Node): Comment[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  return comments;
};

/** By what they do. */
export const foreignEdits: Readonly<Record<string, (root: ShadowRoot) => void>> = {
  'translated as Chrome does': translate,
  'translated twice': (root) => {
    translate(root);
    translate(root);
  },
  'translated and translated back': (root) => {
    translate(root);
    untranslate(root);
  },
  'translated in place': (root) => {
    for (const text of textsIn(root)) text.data = mark(text.data);
  },
  'translated by textContent': (root) => {
    for (const { parentElement } of textsIn(root))
      if (parentElement && !parentElement.childElementCount)
        parentElement.textContent = mark(parentElement.textContent);
  },
  'stripped of comments': (root) => {
    for (const comment of commentsIn(root)) comment.remove();
  },
  'rewritten as HTML': (root) => {
    const base = root.querySelector('section')!;
    const { innerHTML } = base;
    base.innerHTML = innerHTML;
  },
  'split by a highlighter': (root) => {
    for (const text of textsIn(root)) {
      const word = document.createElement('mark');
      word.append(text.data.slice(0, 3));
      text.data = text.data.slice(3);
      text.before(word);
    }
  },
  'joined by normalize()': (root) => {
    root.normalize();
    for (const text of textsIn(root)) text.splitText(1);
  },
  'extended with elements': (root) => {
    for (const element of root.querySelectorAll('p, li, div')) {
      element.prepend(document.createElement('x-extension'));
      element.append(document.createElement('x-extension'));
    }
  },
  emptied: (root) => {
    root.replaceChildren();
  },
  'stripped of its headline and its lists': (root) => {
    for (const element of root.querySelectorAll('header, ol')) element.remove();
  },
};
