/** SIGTERM under load drops no request. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, get, type IncomingMessage, type ServerResponse } from 'node:http';
import { describe, it, type TestContext } from 'node:test';
import { multiLeg } from '../answers.js';
import { KEY } from '../proxy-server.js';
import { startUpstream } from '../upstream.js';
import { Program } from './program.js';

const answerTo = (url: string): string => {
  const reference = url.split('/').at(-1) ?? '';
  return JSON.stringify({ ...multiLeg, ConsignmentReferenceForAllLegsAssignedByMpd: reference });
};

/** A different one each time, so that none is cached. */
let count = 0;
const nextReference = (): string =>
  `EC-000-${String((count += 1) % 1000).padStart(3, '0')}-${String(Math.floor(count / 1000)).padStart(3, '0')}`;

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
  readonly connection: string | undefined;
}

/** One request over a connection of the agent; rejects with the connection's error. */
const ask = async (url: string, agent: Agent): Promise<Answer> => {
  const [response] = (await once(get(url, { agent }), 'response')) as [IncomingMessage];
  const body = (await response.setEncoding('utf8').toArray()).join('');
  if (!response.complete) throw new Error('the answer was cut');
  return { status: response.statusCode, body, connection: response.headers.connection };
};

const openAgent = (t: TestContext): Agent => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  t.after(() => agent.destroy());
  return agent;
};

/** @param hold whether PRO keeps an answer back, and lets it go with `release` */
const start = async (t: TestContext, hold: (url: string) => boolean, ...args: readonly string[]) => {
  const held: (() => void)[] = [];
  const upstream = await startUpstream(t, ({ url = '' }, response: ServerResponse) => {
    const answer = (): void => void response.setHeader('content-type', 'application/json').end(answerTo(url));
    if (hold(url)) held.push(answer);
    else answer();
  });
  const fixed = ['--port', '0', '--api', upstream.url, '--access', 'public', '--rate-limit', 'off'];
  const program = new Program(t, ['proxy', ...fixed, '--deadline', '30000', ...args], { PRO_API_KEY: KEY });
  const url = await program.url();
  const release = (): void => held.splice(0).forEach((answer) => answer());
  return { program, url, upstream, release };
};

/** A program that is about to listen, and never does. */
const startHeld = async (t: TestContext, ...args: readonly string[]): Promise<Program> => {
  const preload = new URL('hold-listen.ts', import.meta.url).href;
  const all = ['--port', '0', '--access', 'public', ...args];
  const program = new Program(t, ['proxy', ...all], { PRO_API_KEY: KEY }, [preload]);
  await program.line('held');
  return program;
};

describe('while it starts', () => {
  for (const signals of [['SIGTERM'], ['SIGINT'], ['SIGTERM', 'SIGTERM'], ['SIGINT', 'SIGTERM']] as const)
    it(`${signals.join(' and ')} ends it with exit code 0, with and without the sandbox`, async (t) => {
      for (const args of [[], ['--sandbox']]) {
        const program = await startHeld(t, ...args);
        for (const signal of signals) program.process.kill(signal);
        assert.equal(await program.exitCode(), 0);
        assert.equal(program.errors, '');
        const events = program.lines().map(({ event }) => event);
        assert.deepEqual(events, ['held', 'stopping', 'stopped']);
      }
    });

  it('a port in use ends it with exit code 1 each time, also with signals; it starts once the port is free', async (t) => {
    const upstream = await startUpstream(t, (_, response) => void response.end(answerTo('')));
    const first = new Program(t, ['proxy', '--port', '0', '--access', 'public'], { PRO_API_KEY: KEY });
    const { port } = new URL(await first.url());
    const args = ['--port', port, '--access', 'public', '--api', upstream.url];
    for (const sandbox of [[], ['--sandbox']]) {
      const late = new Program(t, ['proxy', ...args, ...sandbox], { PRO_API_KEY: KEY });
      late.process.stderr?.once('data', () => {
        late.process.kill('SIGTERM');
        late.process.kill('SIGTERM');
      });
      assert.equal(await late.exitCode(), 1);
      assert.match(late.errors, /is in use/);
    }
    first.process.kill('SIGTERM');
    assert.equal(await first.exitCode(), 0);
    const last = new Program(t, ['proxy', ...args], { PRO_API_KEY: KEY });
    assert.equal(new URL(await last.url()).port, port);
  });
});

const refused = (error: NodeJS.ErrnoException): string => error.code ?? error.message;

describe('at SIGTERM', () => {
  it('every request that arrived gets its whole response, also under load; a new connection is refused', async (t) => {
    const { program, url } = await start(t, () => false);
    let answered = 0;
    let signalled = false;
    const client = async (): Promise<string> => {
      const agent = openAgent(t);
      for (;;) {
        try {
          const { status } = await ask(`${url}/${nextReference()}`, agent);
          assert.equal(status, 200);
        } catch (error) {
          return refused(error as NodeJS.ErrnoException);
        }
        answered += 1;
        if (answered >= 200 && !signalled) signalled = program.process.kill('SIGTERM');
      }
    };
    const ends = await Promise.all(Array.from({ length: 8 }, client));
    assert.deepEqual(new Set(ends), new Set(['ECONNREFUSED']));
    assert.equal(await program.exitCode(), 0);
    assert.equal((await program.line('stopped'))['aborted'], 0);
    assert.equal(
      program.lines().filter(({ event, status }) => event === 'request' && status === 200).length,
      answered,
    );
  });

  it('a request in flight is finished, and an idle connection may send one more', async (t) => {
    const { program, url, upstream, release } = await start(t, (path) => path.includes('EC-SLO-'));
    const idle = openAgent(t);
    assert.equal((await ask(`${url}/${nextReference()}`, idle)).status, 200);
    const slow = ask(`${url}/EC-SLO-000-001`, openAgent(t));
    while (!upstream.asked.some((one) => one.url.includes('EC-SLO-'))) await new Promise(setImmediate);
    program.process.kill('SIGTERM');
    await program.line('stopping');

    const ready = await ask(new URL('/readyz', url).href, idle);
    assert.deepEqual([ready.status, ready.connection], [503, 'close']);
    await assert.rejects(ask(`${url}/${nextReference()}`, openAgent(t)), { code: 'ECONNREFUSED' });
    release();
    const { status, connection } = await slow;
    assert.deepEqual([status, connection], [200, 'close']);
    assert.equal(await program.exitCode(), 0);
  });

  it('two signals in a row end it with exit code 0 when no request is in flight', async (t) => {
    const { program, url } = await start(t, () => false);
    const agent = openAgent(t);
    // The program waits for the idle connection.
    assert.equal((await ask(`${url}/${nextReference()}`, agent)).status, 200);
    program.process.kill('SIGTERM');
    await program.line('stopping');
    program.process.kill('SIGTERM');
    assert.equal(await program.exitCode(), 0);
    assert.equal((await program.line('stopped'))['aborted'], 0);
  });

  it('requests that take too long are aborted, and the exit code says so; a second signal does not wait', async (t) => {
    const { program, url, upstream } = await start(t, () => true, '--stop-timeout', '0');
    const slow = ask(`${url}/${nextReference()}`, openAgent(t));
    const patient = await start(t, () => true, '--stop-timeout', '600');
    const slower = ask(`${patient.url}/${nextReference()}`, openAgent(t));
    // From now on: one may be aborted while the test waits for the other program.
    const aborted = [slow, slower].map((request) => assert.rejects(request, { code: 'ECONNRESET' }));
    while (upstream.asked.length + patient.upstream.asked.length < 2) await new Promise(setImmediate);
    program.process.kill('SIGTERM');
    patient.program.process.kill('SIGTERM');
    await patient.program.line('stopping');
    patient.program.process.kill('SIGINT');
    await Promise.all(aborted);
    assert.equal(await program.exitCode(), 1);
    assert.equal(await patient.program.exitCode(), 1);
    assert.equal((await program.line('stopped'))['aborted'], 1);
  });
});
