import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { CommanderError } from 'commander';
import { tidyEnvironment } from '../../../src/proxy/server/environment.js';
import { openKeyFile } from '../../../src/proxy/server/key-file.js';
import { proxyCommand } from '../../../src/proxy/server/proxy-command.js';
import type { ProxySettings } from '../../../src/proxy/server/proxy-settings.js';
import { redactSecrets } from '../../../src/proxy/server/redact-secrets.js';
import { KEY } from '../proxy-server.js';

type Environment = Readonly<Record<string, string>>;

const SECRET = 'a-secret-of-thirty-two-characters-or-more';
const usual: Environment = { PRO_API_KEY: KEY, PRO_TRACKING_ACCESS: 'public' };

/** @throws CommanderError */
const read = (args: readonly string[], environment: Environment = usual): ProxySettings => {
  process.env = { ...environment };
  tidyEnvironment(process.env);
  let found: ProxySettings | undefined;
  proxyCommand((settings) => void (found = settings))
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .parse([...args], { from: 'user' });
  assert.ok(found);
  return found;
};

/** The error message for these settings. */
const complaint = (args: readonly string[], environment: Environment = usual): string => {
  try {
    read(args, environment);
  } catch (error) {
    assert.ok(error instanceof CommanderError, String(error));
    return redactSecrets(error.message.replace(/^error: /, ''), environment);
  }
  return assert.fail(`${args.join(' ')} was accepted`);
};

const secretFile = async (t: TestContext, text: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'pro-tracking-server-'));
  t.after(() => rm(folder, { recursive: true }));
  const path = join(folder, 'secret');
  await writeFile(path, text);
  return path;
};

describe('the program is configured', () => {
  it('by the key and the access alone: the rest has defaults', () => {
    const { proxy, ...rest } = read([]);
    assert.deepEqual(rest, {
      host: '127.0.0.1',
      port: 8080,
      stopTimeout: 8000,
      sandbox: false,
    });
    assert.equal(proxy.apiKey, KEY);
    assert.deepEqual(proxy.access, { kind: 'public' });
    assert.equal(proxy.clientAddress, undefined);
  });

  it('by flags', () => {
    const request = read(
      [
        ...['--port', '0', '--host', '0.0.0.0', '--api', 'http://127.0.0.1:1', '--access', 'token'],
        ...['--audience', 'shop', '--base-path', '/d', '--origins', 'https://a.example,https://b.example'],
        ...['--signed-by', 'initials', '--location', 'town', '--reference', '[A-Z]{3}', '--deadline', '5000'],
        ...['--rate-limit', '7', '--trust-proxy', '1', '--stop-timeout', '20'],
      ],
      { PRO_API_KEY: KEY, PRO_TRACKING_TOKEN_SECRETS: `${SECRET}1,${SECRET}2` },
    );
    const { clientAddress, ...proxy } = request.proxy;
    assert.deepEqual(
      { ...request, proxy },
      {
        host: '0.0.0.0',
        port: 0,
        stopTimeout: 20_000,
        sandbox: false,
        proxy: {
          apiKey: KEY,
          api: 'http://127.0.0.1:1',
          access: { kind: 'token', secrets: [`${SECRET}1`, `${SECRET}2`], audience: 'shop' },
          basePath: '/d',
          origins: ['https://a.example', 'https://b.example'],
          redact: { signedBy: 'initials', location: 'town' },
          reference: /[A-Z]{3}/,
          deadline: 5000,
          limits: { requests: { burst: 7, perMinute: 7 } },
        },
      },
    );
    assert.equal(typeof clientAddress, 'function');
  });

  it('by environment variables; a flag wins, and an empty variable is not set', () => {
    const environment = { ...usual, PORT: '81', PRO_TRACKING_BASE_PATH: '/env', PRO_API: '' };
    const { port, proxy } = read(['--base-path', '/flag'], environment);
    assert.equal(port, 81);
    assert.equal(proxy.basePath, '/flag');
    assert.equal('api' in proxy, false);
    assert.equal(read([], { PRO_TRACKING_SANDBOX: '1' }).sandbox, true);
    assert.equal(read([], { ...usual, PRO_TRACKING_SANDBOX: 'off' }).sandbox, false);
    assert.equal(read([], { ...usual, PRO_TRACKING_RATE_LIMIT: 'off' }).proxy.limits, false);
    assert.equal(read([], usual).proxy.limits, undefined, 'the default depends on access');
    assert.equal(read([], { ...usual, PRO_TRACKING_TRUST_PROXY: 'off' }).proxy.clientAddress, undefined);
  });

  it('by files for the key and the secrets; the key is read again for every request to PRO', async (t) => {
    const path = await secretFile(t, `${KEY}\n`);
    const { apiKey } = read([], { PRO_API_KEY_FILE: path, PRO_TRACKING_ACCESS: 'public' }).proxy;
    assert.equal(await (apiKey as () => unknown)(), KEY);
    await writeFile(path, 'another');
    assert.equal(await (apiKey as () => unknown)(), 'another');
    const secrets = await secretFile(t, `${SECRET}1\n${SECRET}2\n`);
    const { access } = read(['--access', 'token', '--token-secrets-file', secrets]).proxy;
    assert.deepEqual(access.kind === 'token' && access.secrets, [`${SECRET}1`, `${SECRET}2`]);
  });

  it('with HTML only if it is set, by the URL of the style sheet or inline', () => {
    assert.equal(read([]).proxy.html, undefined);
    for (const styles of ['inline', '/pro-tracking.css', 'https://cdn.example/pro-tracking.css'])
      assert.equal(typeof read(['--html', styles]).proxy.html, 'function');
    assert.equal(typeof read([], { ...usual, PRO_TRACKING_HTML: 'inline' }).proxy.html, 'function');
    for (const styles of ['yes', 'pro-tracking.css', 'javascript:alert(1)', '/a b'])
      assert.match(complaint(['--html', styles]), /'--html <styles>'.*Expected inline, a path/);
  });

  it('for the sandbox without a key and without access rules', () => {
    const { sandbox, proxy } = read(['--sandbox'], {});
    assert.equal(sandbox, true);
    assert.equal(proxy.access.kind, 'authorize');
    assert.deepEqual(read(['--sandbox', '--access', 'public'], {}).proxy.access, { kind: 'public' });
  });
});

/** Texts that are not PRO's key, by the reason that the operator reads. */
const unusableKeys: readonly (readonly [reason: string, text: string])[] = [
  ['has more than one line', `${KEY}\n${KEY}`],
  ['has more than one line', `# PRO\r\n${KEY}\r\n`],
  ['has the form NAME=value', `PRO_API_KEY=${KEY}`],
  ['has the form NAME=value', `export PRO_API_KEY="${KEY}"`],
  ['has the form NAME=value', `Ocp-Apim-Subscription-Key: ${KEY}`],
  ['is in quotes', `"${KEY}"`],
  ['is in quotes', `'${KEY}'`],
  ['is in quotes', `“${KEY}”`],
  ['is in quotes', `${KEY}"`],
  ['contains a blank', `${KEY} ${KEY}`],
  ['contains a blank', `${KEY}\t#key`],
  ['contains a character that a header cannot carry', `${KEY}\0`],
  ['contains a character that a header cannot carry', `${KEY}é`],
];

describe('a key that cannot be one', () => {
  for (const [reason, text] of unusableKeys)
    it(`is refused at start, in a variable and in a file: it ${reason}, as in ${JSON.stringify(text)}`, async (t) => {
      const path = await secretFile(t, text);
      const inFile = complaint(['--access', 'public', '--api-key-file', path], {});
      assert.equal(inFile, `--api-key-file (PRO_API_KEY_FILE): the text of the file ${reason}`);
      const inVariable = complaint([], { ...usual, PRO_API_KEY: text });
      assert.ok(inVariable.startsWith(`PRO_API_KEY: got a text that ${reason} (not shown); `), inVariable);
      assert.doesNotMatch(inFile + inVariable, /0123/);
    });

  it('is refused at start when the file is empty, missing or a folder', async (t) => {
    for (const text of ['', '\n', ' \r\n ', '\ufeff'])
      assert.match(
        complaint(['--access=public', '--api-key-file', await secretFile(t, text)], {}),
        /file is empty$/,
      );
    assert.match(
      complaint(['--access=public', '--api-key-file', tmpdir()], {}),
      /: this is a folder, not a file$/,
    );
  });

  it('in the file while the program runs is reported, and the last good key stays in use', async (t) => {
    const path = await secretFile(t, KEY);
    const alerts: string[] = [];
    const clock = { now: 0 };
    const getKey = openKeyFile(
      path,
      (reason) => alerts.push(reason),
      () => clock.now,
    );
    const named = (reason: string): string =>
      `--api-key-file (PRO_API_KEY_FILE): the text of the file ${reason}`;
    for (const [reason, text] of [['is empty', ''] as const, ...unusableKeys]) {
      await writeFile(path, text);
      assert.deepEqual([getKey(), getKey()], [KEY, KEY]);
      assert.equal(alerts.at(-1), named(reason));
    }
    const count = alerts.length;
    clock.now += 59_999;
    getKey();
    assert.equal(alerts.length, count);
    clock.now += 1;
    getKey();
    assert.equal(alerts.length, count + 1);
    await rm(path);
    assert.equal(getKey(), KEY);
    assert.match(alerts.at(-1) ?? '', /the file does not exist$/);
    await writeFile(path, 'another-key\n');
    assert.equal(getKey(), 'another-key');
    await writeFile(path, '');
    assert.equal(getKey(), 'another-key');
    assert.equal(alerts.at(-1), named('is empty'));
    assert.doesNotMatch(alerts.join(), /0123/);
  });

  it('may end with the padding of base64', () => {
    assert.equal(read([], { ...usual, PRO_API_KEY: 'c29tZXRoaW5n==' }).proxy.apiKey, 'c29tZXRoaW5n==');
  });
});

describe('a setting that is wrong', () => {
  const wrong: readonly (readonly [expected: RegExp, args: readonly string[], environment?: Environment])[] =
    [
      [/^PRO_API_KEY: must be set, or PRO_API_KEY_FILE; or try --sandbox$/, ['--access', 'public'], {}],
      [/^--access \(PRO_TRACKING_ACCESS\): must be set to token .+ or public /, [], { PRO_API_KEY: KEY }],
      [
        /^option '--access <kind>' argument 'authorize' is invalid\. Allowed choices are token, public\.$/,
        ['--access', 'authorize'],
      ],
      [/^PRO_TRACKING_TOKEN_SECRETS: must be set with --access token$/, ['--access', 'token']],
      [
        /^PRO_TRACKING_TOKEN_SECRETS: /,
        ['--access=token'],
        { ...usual, PRO_TRACKING_TOKEN_SECRETS: 'short' },
      ],
      [
        /^PRO_TRACKING_TOKEN_SECRETS: a secret is in quotes \(not shown\)$/,
        ['--access=token'],
        { ...usual, PRO_TRACKING_TOKEN_SECRETS: `"${SECRET}"` },
      ],
      [
        /^PRO_TRACKING_TOKEN_SECRETS: a secret has the form NAME=value \(not shown\)$/,
        ['--access=token'],
        { ...usual, PRO_TRACKING_TOKEN_SECRETS: `PRO_TRACKING_TOKEN_SECRETS=${SECRET}` },
      ],
      [
        /^--api-key-file \(PRO_API_KEY_FILE\): the file does not exist$/,
        ['--api-key-file', '/nowhere'],
        { PRO_TRACKING_ACCESS: 'public' },
      ],
      [
        /^option '--port <number>' argument 'x' is invalid\. Expected a number from 0 to 65535\.$/,
        ['--port', 'x'],
      ],
      [
        /^option '--port <number>' value '65536' from env 'PORT' is invalid\. /,
        [],
        { ...usual, PORT: '65536' },
      ],
      [/^option '--host <name>' argument ' ' is invalid\. /, ['--host', ' ']],
      [/^--api \(PRO_API\): got 'ftp:\/\/x'; expected a URL/, ['--api', 'ftp://x']],
      [/^--base-path \(PRO_TRACKING_BASE_PATH\): /, ['--base-path', 'x']],
      [/^--origins \(PRO_TRACKING_ORIGINS\): /, ['--origins', '*']],
      [/^--signed-by \(PRO_TRACKING_SIGNED_BY\): /, ['--signed-by', 'full']],
      [/^option '--location <how>' argument 'street' is invalid\. /, ['--location', 'street']],
      [
        /^option '--reference <pattern>' argument '\[' is invalid\. Expected a regular expression\.$/,
        ['--reference', '['],
      ],
      [
        /^option '--deadline <milliseconds>' argument 'soon' is invalid\. Expected a whole number\.$/,
        ['--deadline', 'soon'],
      ],
      [/^--deadline \(PRO_TRACKING_DEADLINE\): got 0; expected/, ['--deadline', '0']],
      [/^option '--rate-limit <number>' argument 'none' is invalid\. /, ['--rate-limit', 'none']],
      [
        /^option '--rate-limit <number>' argument '0' is invalid\. Expected a number from 1, or off\.$/,
        ['--rate-limit', '0'],
      ],
      [
        /^option '--trust-proxy <whom>' argument '0' is invalid\. Expected off, a number .+\.$/,
        ['--trust-proxy', '0'],
      ],
      [/^option '--trust-proxy <whom>' argument 'x y' is invalid\. /, ['--trust-proxy', 'x y']],
      [/^option '--stop-timeout <seconds>' argument '-1' is invalid\. /, ['--stop-timeout=-1']],
      [
        /^PRO_TRACKING_SANDBOX: got 'perhaps'; expected 1 or 0$/,
        [],
        { ...usual, PRO_TRACKING_SANDBOX: 'perhaps' },
      ],
      [/^PRO_TRACKING_ORIGIN is not a setting$/, [], { ...usual, PRO_TRACKING_ORIGIN: 'https://a.example' }],
      [/^unknown option '--api-key'$/, ['--api-key', KEY]],
      [/^unknown option '--api-key=\(not shown\)'$/, ['--api-key=short']],
      [/^too many arguments\. Expected 0 arguments but got 1\.$/, [KEY]],
    ];

  for (const [expected, args, environment] of wrong)
    it(`is reported in one line: ${expected.source}`, () => {
      const said = complaint(args, environment);
      assert.match(said, expected);
      assert.doesNotMatch(said, /\n/);
    });

  it('is reported without the key, whichever flag contains it', () => {
    const flags = proxyCommand(() => undefined).options.filter(({ required }) => required);
    assert.ok(flags.length > 10);
    for (const { long = '' } of flags)
      for (const environment of [usual, { PRO_TRACKING_ACCESS: 'public' }, { PRO_API_KEY: KEY }]) {
        let said = '';
        try {
          read([long, KEY], environment);
        } catch (error) {
          said = redactSecrets((error as Error).message, environment);
        }
        assert.ok(!said.includes(KEY), said);
      }
  });
});

it('the help lists every setting with all its names; secrets have no option', () => {
  let help = '';
  const command = proxyCommand(() => undefined).configureOutput({ writeOut: (text) => (help += text) });
  command.outputHelp();
  for (const { long = '', envVar = 'PRO_TRACKING_SANDBOX' } of command.options) {
    assert.ok(help.includes(`${long} `), long);
    assert.ok(help.includes(envVar), envVar);
  }
  for (const variable of ['PRO_API_KEY', 'PRO_TRACKING_TOKEN_SECRETS']) {
    assert.match(help, new RegExp(`^  ${variable} `, 'm'));
    assert.ok(!command.options.some(({ envVar }) => envVar === variable), variable);
  }
});
