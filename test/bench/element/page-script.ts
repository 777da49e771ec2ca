/**
 * Measures in the page. It is loaded before the contestant, and finds out by mutations when to look: a loop of frames would
 * take processor time from the contestant.
 */
import type { Response } from '../peers/contestant.js';

const observerOptions = { subtree: true, childList: true, attributes: true, characterData: true } as const;

let onMutation: () => void = () => undefined;

/** Nodes added and removed, attributes and texts changed. */
let mutations = 0;

const observer = new MutationObserver((records) => {
  for (const { type, addedNodes, removedNodes } of records)
    mutations += type === 'childList' ? addedNodes.length + removedNodes.length : 1;
  onMutation();
});

export const container = document.querySelector<HTMLElement>('#container')!;
observer.observe(container, observerOptions);

const { attachShadow } = Element.prototype as {
  attachShadow: (this: Element, init: ShadowRootInit) => ShadowRoot;
};
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  observer.observe(root, observerOptions);
  return root;
};

/** Ends in a new task, which comes after the tasks that are queued already. In a frame, that is after its paint. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });

const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

const ours = (): ShadowRoot | null | undefined => container.querySelector('pro-tracking')?.shadowRoot;

/** Live collections, which the browser updates at no cost as long as nothing changes. */
const rowElements = container.getElementsByClassName('row');

/** Rows that have their text. `ui5-timeline-item` renders the title later than it is created. */
const countRows = (): number => {
  const shown = ours();
  if (shown) return shown.querySelectorAll('[part~="event"]').length;
  const last = rowElements.item(rowElements.length - 1);
  const isRendered =
    last?.localName !== 'ui5-timeline-item' || (last.shadowRoot?.textContent ?? '').trim() !== '';
  return isRendered ? rowElements.length : 0;
};

/** Ends when so many events have been painted, with the time. */
export const whenPainted = (count: number): Promise<number> =>
  new Promise((resolve) => {
    let isPending = false;
    const look = async (): Promise<void> => {
      if (isPending) return;
      isPending = true;
      await nextFrame();
      isPending = false;
      if (countRows() < count) return;
      onMutation = () => undefined;
      await nextTask();
      resolve(performance.now());
    };
    onMutation = () => void look();
    void look();
  });

type Render = (response: Response) => void;

/** From data to painted. */
export const timeRender = async (render: Render, response: Response, count: number): Promise<number> => {
  const start = performance.now();
  render(response);
  return (await whenPainted(count)) - start;
};

const settle = async (): Promise<void> => {
  for (let frame = 0; frame < 5; frame++) {
    await nextFrame();
    await nextTask();
  }
};

export interface Refresh {
  readonly time: number;
  readonly mutations: number;
}

/** An update: the time until the tasks are done that it queued, without style, layout and paint; mutations until five frames later. */
export const refresh = async (render: Render, response: Response): Promise<Refresh> => {
  await settle();
  mutations = 0;
  const start = performance.now();
  render(response);
  await nextTask();
  await nextTask();
  const time = performance.now() - start;
  await settle();
  return { time, mutations };
};

/** From a click on the button that shows all events to painted. */
export const timeShowAll = (count: number): Promise<number> | undefined => {
  const button = ours()?.querySelector<HTMLElement>('[part="show-all"]');
  if (!button) return undefined;
  const start = performance.now();
  button.click();
  return whenPainted(count).then((end) => end - start);
};

/** All nodes, with those in shadow roots. */
export const countNodes = (node: Node = container): number => {
  let count = 0;
  for (const child of node.childNodes) count += 1 + countNodes(child);
  const root = node instanceof Element ? node.shadowRoot : null;
  return root ? count + countNodes(root) : count;
};

/** The text, with that in shadow roots, with single spaces. */
export const shownText = (node: Node = container): string => {
  const texts: string[] = [];
  const collect = (it: Node): void => {
    if (it instanceof Text) texts.push(it.data);
    if (it instanceof Element && it.shadowRoot) collect(it.shadowRoot);
    if (!(it instanceof HTMLStyleElement)) it.childNodes.forEach(collect);
  };
  collect(node);
  return texts.join(' ').replace(/\s+/g, ' ');
};

/** The time from the last byte of the newest resource whose URL has that text. */
export const sinceLoaded = (end: number, part: string): number => {
  const entry = performance.getEntriesByType('resource').findLast(({ name }) => name.includes(part));
  if (!entry) throw new Error(`${part} was not requested`);
  return end - (entry as PerformanceResourceTiming).responseEnd;
};

/** Set by the script after the contestant's. */
export const times = { evaluated: 0 };
