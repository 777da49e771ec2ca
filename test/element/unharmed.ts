/** What hostile data must not do. */
import { expect } from '@open-wc/testing';
import type { ProTrackingResponse } from '../../src/tracking/pro-api.js';
import type { Driver } from './driver.js';
import { trap } from './hostile.js';
import { uncaughtOf } from './warnings.js';

/** What is to be seen of a shadow root: its elements with all their attributes, and its texts. */
export interface Sight {
  readonly elements: string;
  readonly texts: readonly string[];
}

export const sightOf = (root: ShadowRoot): Sight => {
  const elements: string[] = [];
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Element) {
      const attributes = Array.from(node.attributes, ({ name, value }) => `${name}="${value}"`).sort();
      elements.push(`<${[node.localName, ...attributes].join(' ')}>`);
    } else texts.push((node as Text).data);
  }
  return { elements: elements.join('\n'), texts };
};

export const give = async ({ element }: Driver, data: unknown): Promise<void> => {
  element.data = data as ProTrackingResponse;
  await element.updateComplete;
};

/** Every property of what all objects and functions of the page share. */
const sharedObjects = (): string =>
  [Object, Array, String, Map, Promise, Function, Element]
    .map(({ prototype }: { prototype: object }) => Reflect.ownKeys(prototype).map(String).join())
    .join('\n');

/** Runs the work; what it lets run, change or go unhandled fails the test. */
export const unharmed = async (work: () => Promise<void>): Promise<void> => {
  let ran = 0;
  Object.assign(globalThis, { [trap]: () => ++ran });
  const before = sharedObjects();
  try {
    expect(await uncaughtOf(work)).to.deep.equal([]);
  } finally {
    Reflect.deleteProperty(globalThis, trap);
  }
  expect(ran).to.equal(0);
  expect(sharedObjects()).to.equal(before);
  expect({}).not.to.have.property('polluted');
  expect(
    performance.getEntriesByType('resource').filter(({ name }) => name.includes('__hostile__')),
  ).to.have.lengthOf(0);
};
