/** Finds the browsers and other programs on this machine, and an ad blocker’s lists, and installs missing ones where apt-get is available. */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './command.js';
import type { Engine } from './engines.js';

interface Program {
  /** The environment variable that names its path. */
  readonly variable: string;
  readonly names: readonly string[];
  /** Paths outside the PATH. */
  readonly places?: () => readonly string[];
  readonly debian: readonly string[];
}

/** WebKitGTK's own browser is next to its library. Newest version first. */
const miniBrowsers = (): readonly string[] => {
  const libraries = existsSync('/usr/lib') ? ['/usr/lib', '/usr/lib64', '/usr/libexec'] : [];
  const folders = libraries.filter(existsSync).flatMap((root) => [
    root,
    ...readdirSync(root)
      .filter((name) => name.endsWith('-linux-gnu'))
      .map((name) => join(root, name)),
  ]);
  const versions = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  return versions.flatMap((version) => folders.map((folder) => join(folder, version, 'MiniBrowser')));
};

/** Where Debian puts the extensions of Firefox, by Firefox’s own identifier. */
const firefoxExtensions = '/usr/share/mozilla/extensions/{ec8030f7-c20a-464f-9b0e-13a3a9e97384}';

/** An extension of PHP: the folder with its configuration in Debian. */
const phpExtension = (variable: string, name: string): Program => ({
  variable,
  names: [],
  places: () =>
    (existsSync('/usr/share') ? readdirSync('/usr/share') : [])
      .filter((folder) => /^php[\d.]+-/.test(folder) && folder.endsWith(`-${name}`))
      .map((folder) => join('/usr/share', folder)),
  debian: [`php-${name}`],
});

const phpExtensions = {
  phpCurl: phpExtension('PHP_CURL', 'curl'),
  phpMbstring: phpExtension('PHP_MBSTRING', 'mbstring'),
  phpMysql: phpExtension('PHP_MYSQL', 'mysql'),
  phpXml: phpExtension('PHP_XML', 'xml'),
};

const mac = (name: string): string => `/Applications/${name}.app/Contents/MacOS/${name}`;

const programs = {
  chromium: {
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: () => [mac('Chromium'), mac('Google Chrome')],
    debian: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: () => ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: ['firefox-esr'],
  },
  webkitDriver: { variable: 'WEBKIT_DRIVER', names: ['WebKitWebDriver'], debian: ['webkit2gtk-driver'] },
  miniBrowser: {
    variable: 'MINI_BROWSER',
    names: ['MiniBrowser'],
    places: miniBrowsers,
    debian: ['webkit2gtk-driver'],
  },
  display: { variable: 'XVFB', names: ['Xvfb'], debian: ['xvfb', 'xauth'] },
  nginx: {
    variable: 'NGINX',
    names: ['nginx'],
    places: () => ['/usr/sbin/nginx'],
    debian: ['nginx', 'openssl'],
  },
  caddy: { variable: 'CADDY', names: ['caddy'], debian: ['caddy'] },
  systemdAnalyze: { variable: 'SYSTEMD_ANALYZE', names: ['systemd-analyze'], debian: ['systemd'] },
  redis: { variable: 'REDIS_SERVER', names: ['redis-server'], debian: ['redis-server'] },
  varnish: {
    variable: 'VARNISHD',
    names: ['varnishd'],
    places: () => ['/usr/sbin/varnishd'],
    debian: ['varnish'],
  },
  mariadb: {
    variable: 'MARIADBD',
    names: ['mariadbd'],
    places: () => ['/usr/sbin/mariadbd'],
    debian: ['mariadb-server-core', 'mariadb-client-core'],
  },
  php: { variable: 'PHP', names: ['php'], debian: ['php-cli'] },
  ...phpExtensions,
  // A folder: the lists that Debian packs with uBlock Origin.
  filterLists: {
    variable: 'FILTER_LISTS',
    names: [],
    places: () => [join(firefoxExtensions, 'uBlock0@raymondhill.net/assets')],
    debian: ['webext-ublock-origin-firefox'],
  },
  python: { variable: 'PYTHON', names: ['python3'], debian: ['python3-minimal'] },
} satisfies Record<string, Program>;

export type ProgramName = keyof typeof programs;
export const isProgramName = (name: string): name is ProgramName => Object.hasOwn(programs, name);

/** What the tests of the proxy run, beside Node. */
export const servers: readonly ProgramName[] = [
  'caddy',
  'nginx',
  'redis',
  'varnish',
  'php',
  'python',
  'systemdAnalyze',
];

export type Paths = Readonly<Record<ProgramName, string>>;

const needed: Readonly<Record<Engine, readonly ProgramName[]>> = {
  chromium: ['chromium'],
  firefox: ['firefox'],
  webkit: ['webkitDriver', 'miniBrowser', 'display'],
};

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name: string): readonly string[] =>
  (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));

const find = (name: ProgramName): string | undefined => {
  const { variable, names, places }: Program = programs[name];
  const named = process.env[variable];
  if (named) return isExecutable(named) ? named : undefined;
  return [...names.flatMap(onPath), ...(places?.() ?? [])].find(isExecutable);
};

const missingOf = (names: readonly ProgramName[]): readonly ProgramName[] =>
  names.filter((name) => !find(name));

const install = async (packages: readonly string[]): Promise<void> => {
  if (!onPath('apt-get').some(isExecutable)) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const aptGet = async (...args: readonly string[]): Promise<boolean> => {
    const [program = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args];
    const { ok, output } = await run(program, rest, {
      quiet: true,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (!ok) console.error(output.trim());
    return ok;
  };
  console.log(`Installing ${packages.join(', ')} ...`);
  if (await aptGet('update')) await aptGet('install', '-y', '--no-install-recommends', ...packages);
};

/** How a person can fix it. */
const advice = (missing: readonly ProgramName[]): string =>
  [
    'The tests need programs that were not found and could not be installed:',
    ...missing.map((name) => {
      const { variable, names, debian }: Program = programs[name];
      const named = process.env[variable];
      const why = named ? `${variable}=${named} is not an executable file` : `not on the PATH`;
      return `  ${names[0] ?? name}: ${why}. Debian: ${debian.join(', ')}. Or set ${variable} to its path.`;
    }),
    'To test some engines only: BROWSERS=chromium,firefox npm test',
  ].join('\n');

/**
 * The programs' paths. Installs those that are missing.
 * @throws with advice, where one is missing and cannot be installed
 */
export const findAll = async (names: readonly ProgramName[]): Promise<Partial<Paths>> => {
  const installable = missingOf(names).filter((name) => !process.env[programs[name].variable]);
  if (installable.length) await install([...new Set(installable.flatMap((name) => programs[name].debian))]);
  const missing = missingOf(names);
  if (missing.length) throw new Error(advice(missing));
  return Object.fromEntries(names.map((name) => [name, find(name)])) as Partial<Paths>;
};

/** The programs that these engines need. */
export const programsOf = (engines: readonly Engine[]): readonly ProgramName[] =>
  engines.flatMap((engine) => needed[engine]);

/** The paths of everything that these engines need. */
export const findPrograms = (engines: readonly Engine[]): Promise<Partial<Paths>> =>
  findAll(programsOf(engines));

/** The path of one program. */
export const findProgram = async (name: ProgramName): Promise<string> =>
  (await findAll([name]))[name] ?? name;
