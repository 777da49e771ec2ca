/** Shops test their pages in jsdom and happy-dom: the built element renders there, and nothing is thrown or logged. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);

interface Rendered {
  readonly status: string;
  readonly later: string;
  readonly events: readonly string[];
  readonly isShown: boolean;
}

interface Printed {
  readonly isOfThatClass: boolean;
  readonly rendered: Readonly<Record<string, Rendered>>;
  readonly errors: readonly string[];
}

for (const environment of ['jsdom', 'happy-dom'])
  for (const globals of ['whole', 'missing'])
    describe(`in ${environment}, with the ${globals} globals of its window`, () => {
      let printed: Promise<Printed> | undefined;
      const print = (): Promise<Printed> =>
        (printed ??= run(process.execPath, [
          'test/integrations/environments/render.js',
          environment,
          globals,
        ]).then(({ stdout }) => JSON.parse(stdout) as Printed));

      // happy-dom has an IntersectionObserver that never reports.
      const lazy = environment === 'jsdom' ? ['a lazy fetch'] : [];
      for (const what of ['data', 'an inline script', 'fetch', 'a form and a panel', ...lazy])
        it(`shows ${what}, and stays ready when it is changed, moved and reloaded`, async () => {
          const { status, later, isShown } = (await print()).rendered[what]!;
          assert.deepEqual({ status, later, isShown }, { status: 'ready', later: 'ready', isShown: true });
        });

      it('throws and logs nothing', async () => {
        const { errors, isOfThatClass } = await print();
        assert.deepEqual({ errors, isOfThatClass }, { errors: [], isOfThatClass: true });
      });

      // Node's own events cannot be dispatched in jsdom.
      if (globals === 'whole')
        it('fires the events', async () => {
          const { rendered } = await print();
          for (const [what, { events }] of Object.entries(rendered))
            if (what !== 'a lazy fetch') assert.deepEqual(events, ['load'], what);
        });
    });
