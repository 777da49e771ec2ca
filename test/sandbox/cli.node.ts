import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { journeyOf, journeys, liveJourneys } from '../../src/sandbox/index.js';
import { ask, served } from './ask.js';

const cli = fileURLToPath(new URL('../../src/proxy/server/cli.ts', import.meta.url));
/** The build puts the version into the program. */
const version = new URL('../runner/version.ts', import.meta.url).href;

class Command {
  readonly process: ChildProcess;
  output = '';
  errors = '';

  constructor(t: TestContext, ...args: string[]) {
    this.process = spawn(process.execPath, ['--import', 'tsx', '--import', version, cli, 'sandbox', ...args]);
    this.process.stdout?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.process.stderr?.on('data', (chunk: Buffer) => (this.errors += chunk.toString()));
    t.after(() => this.process.kill('SIGKILL'));
  }

  /** Where it serves, as soon as it says so. */
  async url(): Promise<string> {
    for (;;) {
      const url = /http:\/\/\S+:\d+(?=\n)/.exec(this.output)?.[0];
      if (url) return url;
      await once(this.process.stdout ?? this.process, 'data');
    }
  }

  /** Its exit code, once all of its output is in. */
  async exitCode(): Promise<number | null> {
    const [code] = (await once(this.process, 'close')) as [number | null];
    return code;
  }
}

const { reference, answer } = journeyOf('J02');

test('it serves, says where and with which key, and ends at SIGTERM and SIGINT', async (t) => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const command = new Command(t, '--port', '0', '--key', 'my-key');
    const url = await command.url();
    const response = await ask(url, `/tracking/${reference}`, {
      headers: { 'ocp-apim-subscription-key': 'my-key' },
    });
    assert.deepEqual(await response.json(), answer);
    assert.match(command.output, /Key \(ocp-apim-subscription-key\): my-key/);
    assert.match(command.output, /curl -H 'ocp-apim-subscription-key: my-key' http/);
    assert.match(command.output, /EC-J01-DEL-IVR {2}Delivered next day/);
    command.process.kill(signal);
    assert.equal(await command.exitCode(), 0);
    assert.equal(command.errors, '');
  }
});

test('faults can be switched on from the command line', async (t) => {
  const command = new Command(
    t,
    '--port=0',
    '--fault',
    `${reference}=503`,
    '--fault',
    'null',
    '--speed',
    '3600',
  );
  const url = await command.url();
  assert.equal((await ask(url, `/tracking/${reference}`)).status, 503);
  assert.equal(await (await ask(url, '/tracking/EC-J01-DEL-IVR')).text(), 'null');
});

test('it lists every reference, and explains every flag', async (t) => {
  const list = new Command(t, '--list');
  assert.equal(await list.exitCode(), 0);
  for (const each of [...journeys, ...liveJourneys])
    assert.ok(list.output.includes(`${each.reference}  ${each.title}\n`), each.reference);
  const help = new Command(t, '--help');
  assert.equal(await help.exitCode(), 0);
  for (const flag of ['port', 'host', 'key', 'speed', 'fault', 'list', 'help'])
    assert.ok(help.output.includes(`--${flag} `), flag);
});

test('a wrong flag is one line on stderr, and exit code 2', async (t) => {
  const wrong = [
    ['--port', 'x'],
    ['--port', '65536'],
    ['--speed', '0'],
    ['--key', ''],
    ['--host', ' '],
    ['--fault', 'nonsense'],
    ['--nonsense'],
    ['--port'],
    ['positional'],
  ];
  await Promise.all(
    wrong.map(async (args) => {
      const command = new Command(t, ...args);
      assert.equal(await command.exitCode(), 2, args.join(' '));
      assert.match(command.errors, /^pro-tracking sandbox: .+\n$/, args.join(' '));
      assert.equal(command.output, '');
    }),
  );
});

test('a port in use is one clear line, and exit code 1', async (t) => {
  const { port } = new URL((await served(t)).url);
  const command = new Command(t, '--port', port);
  assert.equal(await command.exitCode(), 1);
  assert.match(command.errors, new RegExp(`^pro-tracking sandbox: port ${port} is in use.*\n$`));
});

test('the file can be run as a program', async () => {
  assert.match(await readFile(cli, 'utf8'), /^#!\/usr\/bin\/env node\n/);
});
