import { loadPart, type Part, type PartName } from './load-part.js';

const parts: { [N in PartName]?: Part<N> } = {};
const arrivals: { [N in PartName]?: Promise<void> | undefined } = {};

/** Those that could not be had when they were called for. */
export const missingParts = new Set<string>();

/** Of the parts that have come. */
export const partStyles: unknown[] = [];

/** Resolves when the part has come, or cannot be had, or nobody has called for it. */
export const arrival = (name: PartName): Promise<void> | undefined => arrivals[name];

/**
 * A part of the element that not every page needs at first sight; `undefined` while it is not there yet. Where it cannot be
 * had, the element goes on without, and the next call tries again.
 *
 * @param then called when it has come
 */
export const part = <N extends PartName>(name: N, then: () => void): Part<N> | undefined => {
  if (parts[name]) return parts[name];
  arrivals[name] = (arrivals[name] ?? load(name)).then(() => {
    if (parts[name]) then();
  });
  return undefined;
};

const load = async (name: PartName): Promise<void> => {
  try {
    const loaded = await loadPart(name);
    (parts as Record<string, unknown>)[name] = loaded;
    if ('styles' in loaded) partStyles.push(loaded.styles);
  } catch {
    arrivals[name] = undefined;
    if (!missingParts.has(name))
      console.warn(`<pro-tracking>: no ${name} beside the script. README.md#part-missing`);
    missingParts.add(name);
  }
};
