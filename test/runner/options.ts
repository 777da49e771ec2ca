/** What `npm test` is asked for. */
import { parseArgs } from 'node:util';

export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

/** Behind, at and ahead of Greenwich, all with summer time at different dates but the first. */
export const zones = ['UTC', 'America/New_York', 'Australia/Sydney'] as const;
export type Zone = (typeof zones)[number];

export interface Options {
  /** File names or parts of them; none means everything. */
  readonly patterns: readonly string[];
  readonly engines: readonly Engine[];
  readonly zones: readonly Zone[];
  readonly help: boolean;
}

export const help = `npm test [-- [options] [pattern ...]]

Without a pattern: type check, lint, formatting, manifest and README tables, build, then every test: those that end in
.node.ts in Node, those that end in .test.ts in ${engines.join(', ')}, in each of the zones ${zones.join(', ')}.

With patterns (a path, a part of one, or with *): only the test files that match, in every engine in one zone; built
first only where the test needs the package.

  --browsers LIST   of ${engines.join(',')}
  --zones LIST      of ${zones.join(',')}
  --help            this text

What is stored is written anew, in Chromium, with WRITE_PICTURES=1 (npm test -- visual) and WRITE_TRANSCRIPTS=1
(npm test -- transcripts): look at what has changed before you commit it.

Browsers and other programs that are missing are installed where apt-get is there. Elsewhere these variables name them:
CHROMIUM, FIREFOX, WEBKIT_DRIVER (WebKitWebDriver), MINI_BROWSER (WebKitGTK's MiniBrowser), NGINX, REDIS_SERVER,
VARNISHD, PHP, PYTHON.`;

/** The names in a comma-separated list, each of which must be known. */
const choose = <T extends string>(
  option: string,
  list: string | undefined,
  known: readonly T[],
): readonly T[] => {
  if (list === undefined) return known;
  const chosen = known.filter((name) => list.split(',').includes(name));
  const unknown = list.split(',').filter((name) => !(known as readonly string[]).includes(name));
  if (unknown.length) throw new Error(`--${option}: got ${unknown.join(', ')}; known: ${known.join(', ')}`);
  return chosen;
};

/** How the tests that Node runs hear which engines are meant. */
export const enginesVariable = 'PRO_TRACKING_BROWSERS';

/** Those that a test run by Node is to look at. */
export const chosenEngines = (): readonly Engine[] =>
  choose('browsers', process.env[enginesVariable], engines);

export const readOptions = (args: readonly string[]): Options => {
  const { values, positionals: patterns } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      browsers: { type: 'string' },
      zones: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    patterns,
    engines: choose('browsers', values.browsers, engines),
    zones: choose('zones', values.zones ?? (patterns.length ? zones[0] : undefined), zones),
    help: values.help,
  };
};
