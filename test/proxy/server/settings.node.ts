import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { UsageError } from '../../../src/proxy/server/usage-error.js';
import { helpText } from '../../../src/proxy/server/cli-texts.js';
import { withoutKeys } from '../../../src/proxy/server/redact-secrets.js';
import { openKeyFile } from '../../../src/proxy/server/key-file.js';
import { readServerRequest, type ServerRequest } from '../../../src/proxy/server/read-request.js';
import { settingNames, settings } from '../../../src/proxy/server/settings.js';
import { KEY } from '../proxy-server.js';

type Environment = Readonly<Record<string, string>>;
type ServeRequest = Extract<ServerRequest, { action: 'serve' }>;

const SECRET = 'a-secret-of-thirty-two-characters-or-more';
const usual: Environment = { PRO_API_KEY: KEY, PRO_TRACKING_ACCESS: 'public' };

const read = (args: readonly string[], environment: Environment = usual): ServeRequest => {
  const request = readServerRequest(args, environment);
  assert.equal(request.action, 'serve');
  return request as ServeRequest;
};

/** The error message for these settings. */
const complaint = (args: readonly string[], environment: Environment = usual): string => {
  try {
    readServerRequest(args, environment);
  } catch (error) {
    assert.ok(error instanceof UsageError, String(error));
    return withoutKeys(error.message, environment);
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
      action: 'serve',
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
        action: 'serve',
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
      [/^--access \(PRO_TRACKING_ACCESS\): token .+ or public /, [], { PRO_API_KEY: KEY }],
      [/^--access \(PRO_TRACKING_ACCESS\): /, ['--access', 'authorize']],
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
      [/^--port \(PORT\): a number from 0 to 65535, not "x"$/, ['--port', 'x']],
      [/^--port \(PORT\): /, [], { ...usual, PORT: '65536' }],
      [/^--host \(PRO_TRACKING_HOST\): /, ['--host', ' ']],
      [/^--api \(PRO_API\): got 'ftp:\/\/x'; expected a URL/, ['--api', 'ftp://x']],
      [/^--base-path \(PRO_TRACKING_BASE_PATH\): /, ['--base-path', 'x']],
      [/^--origins \(PRO_TRACKING_ORIGINS\): /, ['--origins', '*']],
      [/^--signed-by \(PRO_TRACKING_SIGNED_BY\): /, ['--signed-by', 'full']],
      [/^--location \(PRO_TRACKING_LOCATION\): /, ['--location', 'street']],
      [/^--reference \(PRO_TRACKING_REFERENCE\): no regular expression/, ['--reference', '[']],
      [/^--deadline \(PRO_TRACKING_DEADLINE\): a whole number/, ['--deadline', 'soon']],
      [/^--deadline \(PRO_TRACKING_DEADLINE\): got 0; expected/, ['--deadline', '0']],
      [/^--rate-limit \(PRO_TRACKING_RATE_LIMIT\): /, ['--rate-limit', 'none']],
      [/^--rate-limit \(PRO_TRACKING_RATE_LIMIT\): a number from 1, or off, not "0"$/, ['--rate-limit', '0']],
      [/^--trust-proxy \(PRO_TRACKING_TRUST_PROXY\): off, a number .+; not "0"$/, ['--trust-proxy', '0']],
      [/^--trust-proxy \(PRO_TRACKING_TRUST_PROXY\): /, ['--trust-proxy', 'x y']],
      [/^--stop-timeout \(PRO_TRACKING_STOP_TIMEOUT\): /, ['--stop-timeout=-1']],
      [/^PRO_TRACKING_SANDBOX: 1 or 0$/, [], { ...usual, PRO_TRACKING_SANDBOX: 'perhaps' }],
      [/^PRO_TRACKING_ORIGIN is no setting$/, [], { ...usual, PRO_TRACKING_ORIGIN: 'https://a.example' }],
      [/^Unknown option '--api-key'$/, ['--api-key', KEY]],
      [/^1 argument too many$/, [KEY]],
    ];

  for (const [expected, args, environment] of wrong)
    it(`is reported in one line: ${expected.source}`, () => {
      const said = complaint(args, environment);
      assert.match(said, expected);
      assert.doesNotMatch(said, /\n/);
    });

  it('is reported without the key, whichever flag contains it', () => {
    const flags = settingNames.filter((name) => settings[name].value !== undefined);
    for (const name of flags)
      for (const environment of [usual, { PRO_TRACKING_ACCESS: 'public' }, { PRO_API_KEY: KEY }]) {
        let said = '';
        try {
          readServerRequest([`--${name}`, KEY], environment);
        } catch (error) {
          said = withoutKeys((error as Error).message, environment);
        }
        assert.ok(!said.includes(KEY), said);
      }
  });
});

it('the help lists every setting with all its names', () => {
  for (const name of settingNames) {
    const { variable, variableOnly } = settings[name];
    assert.ok(helpText.includes(variable), variable);
    assert.equal(helpText.includes(`--${name} `) || helpText.includes(`--${name},`), !variableOnly, name);
  }
});
