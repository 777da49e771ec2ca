/**
 * Compares the gallery with stored pictures. To store it as it looks now, run
 * `WRITE_PICTURES=1 npm run test:node -- test/visual/gallery.node.ts`, and review what changed before you commit it.
 */
import assert from 'node:assert/strict';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startDemo, type Demo } from '../demo/demo-page.js';
import { chosenEngines } from '../runner/engines.js';
import { differing, write } from './compare.js';
import { looks } from './looks.js';
import { openPhotographer, type Photographer } from './photographer.js';

const stored = 'test/visual/pictures';
const differences = 'test/visual/differences';
const isWriting = process.env.WRITE_PICTURES === '1';

describe('the gallery looks as it did', { skip: !chosenEngines().includes('chromium') }, () => {
  let demo: Demo;
  let photographer: Photographer;

  before(async () => {
    await rm(isWriting ? stored : differences, { recursive: true, force: true });
    demo = await startDemo();
    photographer = await openPhotographer(`${demo.url}gallery.html`);
  });
  after(async () => {
    await photographer?.leave();
    await demo?.close();
  });

  for (const look of looks)
    it(look.name, async () => {
      const pictures = await photographer.picturesOf(look);
      assert.ok(pictures.length > 0, 'there is something to see');
      const faults: string[] = [];
      for (const { card, content } of pictures) {
        const path = join(look.name, `${card}.png`);
        if (isWriting) await write(join(stored, path), content);
        const pixels = await differing(content, join(stored, path), join(differences, path));
        if (pixels === undefined) faults.push(`${path} is new: see the head of this file`);
        else if (pixels) faults.push(`${pixels} pixels: see ${join(differences, path)}`);
      }
      const names = new Set(pictures.map(({ card }) => `${card}.png`));
      for (const name of await readdir(join(stored, look.name)).catch(() => []))
        if (!names.has(name)) faults.push(`${look.name}/${name} is no card any more`);
      assert.deepEqual(faults, []);
    });
});
