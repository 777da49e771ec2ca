/**
 * Lit's `render` as the script for a tag needs it: with Lit's results for what the element's templates hold. That is text,
 * templates and lists of them between tags; whole attributes (`class=${tone}`), `?boolean` ones, and `@event` listeners. No
 * directives, no properties, no attributes that are an expression in part (the build refuses them), and no expressions in
 * comments or in the text of script, style, textarea and title.
 */

import { nothing } from './result.js';

/** What the markup has in place of an expression within a tag. */
const MARK = '{?}';

// A Lit of the page's own has taken the policy name `lit-html`.
const policy = globalThis.trustedTypes?.createPolicy('pro-tracking', { createHTML: (text) => text });

/** Every element and comment, in the order of the document. */
const nodesOf = (root) => {
  const walker = document.createTreeWalker(root, 129);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
};

/** The last bracket before an expression tells whether that is within a tag. What is last must not be an expression. */
const markup = ([text, ...more]) => {
  for (const next of more) text += (/<[^>]*$/.test(text) ? MARK : '<!--?-->') + next;
  return text + '<!---->';
};

/** By the strings of a template: its content, and where its expressions are: at which node, in which attribute. */
const prepared = new WeakMap();

const prepare = (strings) => {
  const template = document.createElement('template');
  const text = markup(strings);
  template.innerHTML = policy ? policy.createHTML(text) : text;
  const { content } = template;
  const holes = [];
  nodesOf(content).forEach((node, index) => {
    if (node.data === '?') holes.push([index]);
    for (const { name, value } of [...(node.attributes ?? [])]) {
      if (value !== MARK) continue;
      node.removeAttribute(name);
      holes.push([index, name]);
    }
  });
  prepared.set(strings, [content, holes]);
  return prepared.get(strings);
};

/** Sets an attribute from the value of its expression. */
const attributePart = (element, name) => {
  const bare = name.slice(1);
  let last = nothing;
  if (name[0] === '@') element.addEventListener(bare, (event) => last(event));
  return (value) => {
    if (value === last) return;
    last = value;
    if (name[0] === '@') return;
    if (name[0] === '?') element.toggleAttribute(bare, value !== nothing && !!value);
    else if (value === nothing) element.removeAttribute(name);
    else element.setAttribute(name, value ?? '');
  };
};

/** Shows a value between two nodes: a text, a template, or a list of values. */
const childPart = (start, end = start.nextSibling) => {
  /** What is shown: its text node, the strings and the setter of its template, or its list's parts. */
  let text, strings, setValues, items;

  const insert = (node) => start.parentNode.insertBefore(node, end);

  const clear = () => {
    while (start.nextSibling !== end) start.nextSibling.remove();
    text = strings = items = undefined;
  };

  const setTemplate = (result) => {
    if (strings === result.strings) return setValues(result.values);
    clear();
    const [content, set] = instantiate((strings = result.strings));
    set(result.values);
    insert(content);
    setValues = set;
  };

  const setList = (values) => {
    if (!items) {
      clear();
      items = [];
    }
    values.forEach((value, index) => {
      items[index] ??= childPart(insert(document.createComment('')), insert(document.createComment('')));
      items[index].set(value);
    });
    for (const item of items.splice(values.length)) item.remove();
  };

  const setText = (value) => {
    if (text && value) {
      if (text.data !== value) text.data = value;
    } else {
      clear();
      if (value) text = insert(document.createTextNode(value));
    }
  };

  return {
    set(value) {
      if (Array.isArray(value)) setList(value);
      // Only the language gives a list `raw`: whatever came as JSON is no template.
      else if (Array.isArray(value?.strings) && value.strings.raw) setTemplate(value);
      else setText(value === nothing || value == null ? '' : String(value));
    },
    remove() {
      clear();
      start.remove();
      end.remove();
    },
  };
};

/** A copy of a template's content, and what sets the values of its expressions. */
const instantiate = (strings) => {
  const [content, holes] = prepared.get(strings) ?? prepare(strings);
  const copy = document.importNode(content, true);
  const nodes = nodesOf(copy);
  const parts = holes.map(([index, name]) =>
    name ? attributePart(nodes[index], name) : childPart(nodes[index]).set,
  );
  return [copy, (values) => parts.forEach((set, index) => set(values[index]))];
};

const roots = new WeakMap();

/** Shows a template in a root that holds nothing else. */
export const render = (result, root) => {
  if (!roots.has(root)) roots.set(root, childPart(root.appendChild(document.createComment('')), null));
  roots.get(root).set(result);
};
