/** A real Varnish in the foreground; it stops with the test. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../runner/programs.js';
import { startChild, type Ending } from './child.js';
import { freePort } from './free-port.js';
import { untilItAnswers } from './until-it-answers.js';

/** Starts it on a free port, waits until it responds, and returns its URL. */
export async function startVarnish(t: Ending, vcl: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pro-tracking-varnish-'));
  await writeFile(join(folder, 'test.vcl'), vcl);
  const address = `127.0.0.1:${await freePort()}`;
  const where = ['-n', join(folder, 'work'), '-a', address, '-f', join(folder, 'test.vcl')];
  const child = startChild(t, await findProgram('varnish'), [
    '-F',
    '-j',
    'none',
    '-s',
    'malloc,16m',
    ...where,
  ]);
  t.after(() => rm(folder, { recursive: true }));
  await untilItAnswers(`http://${address}`, child);
  return `http://${address}`;
}
