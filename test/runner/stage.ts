/**
 * Pages and scripts that come when the test lets them: below `/stage/{id}/`, where the id is the test's own, `page.html` is
 * what `?pieces=` (a JSON list of texts) says, piece by piece, and the lazy files of the script are missing. `go` lets the
 * next piece of the page pass; `files` puts the missing files in place.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** So long a beginning is shown by every browser at once. */
const padding = `<!doctype html><!-- ${'.'.repeat(4_096)} -->`;

/**
 * After a piece that was let pass, a blank comes again and again, this often in milliseconds: now and then Firefox keeps the last
 * of what it has parsed to itself until it gets another byte.
 */
const trickle = 100;

class Stage {
  #allowed = 0;
  #wake: (() => void)[] = [];
  hasFiles = false;

  go(): void {
    this.#allowed++;
    for (const wake of this.#wake.splice(0)) wake();
  }

  /** The first piece passes by itself. */
  stream(pieces: readonly string[]): ReadableStream<Uint8Array> {
    const encoder = new TextEncoder();
    let sent = 0;
    return new ReadableStream(
      {
        pull: async (controller) => {
          while (sent > this.#allowed) {
            const woken = new Promise<void>((wake) => this.#wake.push(wake));
            if (sent === 1) await woken;
            else if (await Promise.race([woken, setTimeout(trickle, true)])) {
              controller.enqueue(encoder.encode(' '));
              return;
            }
          }
          controller.enqueue(encoder.encode((sent === 0 ? padding : '') + (pieces[sent] ?? '')));
          if (++sent >= pieces.length) controller.close();
        },
      },
      { highWaterMark: 0 },
    );
  }
}

const missing = (): Response => new Response(null, { status: 404 });

const typed = (body: BodyInit, type: string): Response =>
  new Response(body, { headers: { 'content-type': type, 'cache-control': 'no-store' } });

/** What answers below `/stage/`. */
export const openStages = (): ((url: URL) => Promise<Response>) => {
  const stages = new Map<string, Stage>();
  return async ({ pathname, searchParams }) => {
    const [, id = '', name = ''] = /^\/stage\/([\w-]+)\/([\w.-]+)$/.exec(pathname) ?? [];
    const stage = stages.get(id) ?? new Stage();
    stages.set(id, stage);
    if (name === 'go' || name === 'files') {
      if (name === 'go') stage.go();
      else stage.hasFiles = true;
      return new Response(null, { status: 204 });
    }
    if (name === 'page.html') {
      const pieces = JSON.parse(searchParams.get('pieces') ?? '[]') as string[];
      return typed(stage.stream(pieces), 'text/html; charset=utf-8');
    }
    if (name !== 'pro-tracking.js' && !stage.hasFiles) return missing();
    const script = await readFile(join('dist', name), 'utf8').catch(() => undefined);
    return script === undefined ? missing() : typed(script, 'text/javascript');
  };
};
