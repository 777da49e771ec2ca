/** The configurations in docs/deployment.md, as they stand there, but for hosts, ports and paths of this machine. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { readPages } from '../package/pages-of-docs.js';
import { findProgram } from '../runner/programs.js';
import { startChild } from './child.js';
import { freePort } from './free-port.js';
import { Program } from './server/program.js';
import { untilItAnswers } from './until-it-answers.js';

const page = readPages('.').find(({ path }) => path === 'docs/deployment.md')!;

const exampleIn = (language: string): string =>
  page.examples.find((example) => example.language === language)!.code;

const makeFolder = async (t: TestContext): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'pro-tracking-deployment-'));
  t.after(() => rm(folder, { recursive: true }));
  return folder;
};

/** What the examples write after the program’s name. */
const proxyArguments = (line: string): readonly string[] => {
  const [, args = ''] = /pro-tracking"?,? ("?proxy.*)/.exec(line)!;
  return args.split(/[\s,"\]]+/).filter(Boolean);
};

const path = `/delivery-status/${journeyOf('J01').reference}`;

describe('the example for Caddy', () => {
  it('forwards the path, and sets the address that the proxy counts by', async (t) => {
    const proxy = new Program(t, [
      ...['proxy', '--sandbox', '--port', '0'],
      ...['--trust-proxy', 'x-real-ip', '--rate-limit', '2'],
    ]);
    const { host } = new URL(await proxy.url());
    const folder = await makeFolder(t);
    const port = await freePort();
    const example = exampleIn('caddy')
      .replace('shop.example', `http://127.0.0.1:${port}`)
      .replace('127.0.0.1:8080', host)
      .replace('/var/www/shop', folder);
    await writeFile(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${example}`);
    await writeFile(join(folder, 'order.html'), 'Your order');
    const caddy = startChild(t, await findProgram('caddy'), ['run', '--config', join(folder, 'Caddyfile')]);
    const shop = `http://127.0.0.1:${port}`;
    await untilItAnswers(shop, caddy);

    assert.equal(await (await fetch(`${shop}/order.html`)).text(), 'Your order');
    const statuses: number[] = [];
    for (const address of ['10.0.0.1', '10.0.0.2', '10.0.0.3'])
      statuses.push((await fetch(shop + path, { headers: { 'x-real-ip': address } })).status);
    assert.deepEqual(statuses, [200, 200, 429]);
  });
});

describe('the example for systemd', () => {
  const unit = exampleIn('ini');

  it('is a unit that systemd accepts', async (t) => {
    const folder = await makeFolder(t);
    const program = join(folder, 'pro-tracking');
    await writeFile(program, '');
    await chmod(program, 0o755);
    const file = join(folder, 'pro-tracking.service');
    await writeFile(file, unit.replace(/\/opt\S*\/pro-tracking(?= )/, program));
    const { stderr } = await promisify(execFile)(await findProgram('systemdAnalyze'), ['verify', file]);
    assert.ok(!stderr.includes('pro-tracking.service'), stderr);
  });

  it('starts the proxy with the key from its file', async (t) => {
    const folder = await makeFolder(t);
    await writeFile(join(folder, 'api-key'), 'a-key\n');
    const line = /^ExecStart=.*$/m.exec(unit)![0].replace('%d', folder);
    const proxy = new Program(t, [...proxyArguments(line), '--port', '0']);
    assert.match(await proxy.url(), /\/delivery-status$/);
  });
});

describe('the example for Docker', () => {
  const instruction = (name: string): string =>
    new RegExp(`^${name} (.*)$`, 'm').exec(exampleIn('dockerfile'))![1]!;

  it('starts a proxy that the health check finds ready', async (t) => {
    const proxy = new Program(t, [...proxyArguments(instruction('CMD')), '--port', '0'], {
      PRO_API_KEY: 'a-key',
    });
    const { port } = new URL(await proxy.url());
    const [program = '', ...args] = JSON.parse(
      instruction('HEALTHCHECK CMD').replace('8080', port),
    ) as string[];
    const check = execFile(program, args);
    assert.deepEqual(await once(check, 'exit'), [0, null]);
    proxy.process.kill('SIGTERM');
    assert.equal(await proxy.exitCode(), 0);
  });
});
