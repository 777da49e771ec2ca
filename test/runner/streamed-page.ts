/**
 * A page that arrives in pieces, when the test allows it. Below `/streamed/{id}/`, where the test chooses the id:
 *
 * - `page.html?pieces={JSON list of texts}`: the first piece comes at once, each other one after a request for `next`
 * - `pro-tracking.js`: the built script; its lazy modules are missing until a request for `add-modules`
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Long enough for every browser to show the beginning at once. */
const padding = `<!doctype html><!-- ${'.'.repeat(4_096)} -->`;

/**
 * After a later piece, a blank follows every so many milliseconds: Firefox sometimes holds the last of what it has parsed
 * until it receives another byte.
 */
const trickle = 100;

class StreamedPage {
  #allowed = 0;
  #wake: (() => void)[] = [];
  hasModules = false;

  next(): void {
    this.#allowed++;
    for (const wake of this.#wake.splice(0)) wake();
  }

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

/** Serves everything below `/streamed/`. */
export const openStreamedPages = (): ((url: URL) => Promise<Response>) => {
  const pages = new Map<string, StreamedPage>();
  return async ({ pathname, searchParams }) => {
    const [, id = '', name = ''] = /^\/streamed\/([\w-]+)\/([\w.-]+)$/.exec(pathname) ?? [];
    const page = pages.get(id) ?? new StreamedPage();
    pages.set(id, page);
    if (name === 'next' || name === 'add-modules') {
      if (name === 'next') page.next();
      else page.hasModules = true;
      return new Response(null, { status: 204 });
    }
    if (name === 'page.html') {
      const pieces = JSON.parse(searchParams.get('pieces') ?? '[]') as string[];
      return typed(page.stream(pieces), 'text/html; charset=utf-8');
    }
    if (name !== 'pro-tracking.js' && !page.hasModules) return missing();
    const script = await readFile(join('dist', name), 'utf8').catch(() => undefined);
    return script === undefined ? missing() : typed(script, 'text/javascript');
  };
};
