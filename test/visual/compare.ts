/** Pictures held against stored ones. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** On a ground as large as both of them: what one has beyond the other differs. */
const spread = (picture: PNG, width: number, height: number): PNG => {
  const ground = new PNG({ width, height, fill: true });
  PNG.bitblt(picture, ground, 0, 0, picture.width, picture.height, 0, 0);
  return ground;
};

/** Side by side. */
const joined = (pictures: readonly PNG[], width: number, height: number): Buffer => {
  const sheet = new PNG({ width: width * pictures.length, height });
  for (const [at, picture] of pictures.entries())
    PNG.bitblt(picture, sheet, 0, 0, width, height, width * at, 0);
  return PNG.sync.write(sheet);
};

export const write = async (path: string, content: Uint8Array): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
};

/**
 * How many pixels differ from the stored picture, but for smoothed edges; `undefined` where none is stored. Where some do, the
 * stored picture, the present one and what differs between them are written side by side.
 *
 * @param stored the stored picture's path
 * @param difference where to write the three
 */
export const differing = async (
  content: Uint8Array,
  stored: string,
  difference: string,
): Promise<number | undefined> => {
  const before = await readFile(stored).catch(() => undefined);
  if (!before) return undefined;
  if (before.equals(content)) return 0;
  const pictures = [PNG.sync.read(before), PNG.sync.read(Buffer.from(content))];
  const width = Math.max(...pictures.map((picture) => picture.width));
  const height = Math.max(...pictures.map((picture) => picture.height));
  const [was, is] = pictures.map((picture) => spread(picture, width, height)) as [PNG, PNG];
  const marks = new PNG({ width, height });
  const pixels = pixelmatch(was.data, is.data, marks.data, width, height, { threshold: 0.1 });
  if (pixels) await write(difference, joined([was, is, marks], width, height));
  return pixels;
};
