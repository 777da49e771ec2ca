/** The house rules of src: who may import whom, and who may name what. */
import { posix } from 'node:path';
import type { Import, SourceFacts } from './sources.js';

/** Rooms by floor; a file imports from lower floors or its own room. */
const floors: Readonly<Record<string, number>> = {
  model: 1,
  wire: 2,
  dates: 2,
  i18n: 2,
  client: 3,
  controllers: 4,
  view: 5,
  styles: 5,
  element: 6,
};

/** index, script and define stand on the roof. */
const ROOF = 7;

/** Beside the house: what each takes from it. */
const annexes: Readonly<Record<string, readonly string[]>> = {
  proxy: ['wire', 'model'],
  sandbox: ['wire', 'model', 'command-line'],
  adapters: ['proxy'],
  server: ['proxy', 'adapters', 'sandbox', 'command-line'],
  check: ['client', 'wire', 'model', 'command-line'],
  'command-line': [],
  types: ['element'],
};

/** What an annexe may bring along. */
const packages: Readonly<Record<string, readonly string[]>> = {
  proxy: ['jose', 'lru-cache'],
};

/** What runs on a server only, or meets a framework there. */
const mayUsePackages: readonly string[] = ['sandbox', 'adapters', 'server', 'check', 'command-line'];

const MOST_LINES = 200;

/** Words and data, and the class whose comment is the element's manual. */
const mayBeLong = /^(i18n\/locales|sandbox\/journeys|sandbox\/living)\/|^element\/pro-tracking-element\.ts$/;

const roomOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '');

const floorOf = (room: string): number => floors[room] ?? ROOF;

/** Inside src: the path that a relative import means. */
const targetOf = ({ path }: SourceFacts, { specifier }: Import): string | undefined =>
  specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : undefined;

type Rule = (file: SourceFacts, imported: Import, target: string | undefined) => string | undefined;

/** A rule about files of src that import files of src. */
const inside =
  (judge: (room: string, targetRoom: string, target: string, imported: Import) => string | undefined): Rule =>
  ({ path }, imported, target) =>
    target === undefined ? undefined : judge(roomOf(path), roomOf(target), target, imported);

const importRules: readonly Rule[] = [
  inside((room, targetRoom) =>
    room && !(room in floors) && !(room in annexes)
      ? `"${room}" is no room of the house`
      : targetRoom === '..'
        ? 'imports stay inside src'
        : undefined,
  ),
  inside((room, targetRoom, target) => {
    if (room in annexes || room === targetRoom || targetRoom in annexes) return undefined;
    if (room === 'element' && target === 'lazy-modules.js') return undefined;
    return floorOf(targetRoom) < floorOf(room) || (floorOf(room) === ROOF && floorOf(targetRoom) === ROOF)
      ? undefined
      : floorOf(room) === 2 && floorOf(targetRoom) === 2
        ? undefined
        : 'a file imports from lower floors or its own folder';
  }),
  inside((room, targetRoom, target) => {
    if (room === targetRoom || floorOf(room) !== 2 || floorOf(targetRoom) !== 2) return undefined;
    return room === 'wire' && ['dates/instant.js', 'dates/now.js'].includes(target)
      ? undefined
      : 'rooms of floor 2 do not import one another (but wire may use dates/instant and dates/now)';
  }),
  inside((room, targetRoom, _, { typeOnly }) =>
    room === 'view' && [3, 4].includes(floorOf(targetRoom)) && !typeOnly
      ? 'view takes only types from floors 3 and 4'
      : undefined,
  ),
  inside((room, targetRoom) =>
    targetRoom in annexes && room !== targetRoom && !annexes[room]?.includes(targetRoom)
      ? 'nothing imports from an annexe'
      : undefined,
  ),
  inside((room, targetRoom, _, { typeOnly }) => {
    const allowed = annexes[room];
    if (!allowed || room === targetRoom) return undefined;
    if (!allowed.includes(targetRoom) && !(room === 'types' && targetRoom === ''))
      return `${room} imports from ${allowed.join(' and ') || 'nowhere'} only`;
    return room === 'types' && !typeOnly
      ? 'types takes only types'
      : room === 'sandbox' && targetRoom === 'wire' && !typeOnly
        ? 'sandbox takes only types from wire'
        : undefined;
  }),
  (_, { specifier }, target) =>
    target !== undefined && !/\.(js|json)$/.test(specifier)
      ? 'a relative import names its file: ./x.js'
      : undefined,
  ({ path }, { specifier }) => {
    const isLit = /^(lit(-html|-element)?|@lit\/.*)(\/|$)/.test(specifier);
    const room = roomOf(path);
    if (!isLit || room in annexes) return undefined;
    return floorOf(room) >= 4 && floorOf(room) <= 6 ? undefined : 'lit lives on floors 4 to 6';
  },
  ({ path }, { specifier, typeOnly }) =>
    roomOf(path) === 'controllers' && /^(lit|@lit)\b/.test(specifier) && !typeOnly
      ? 'controllers take only types from lit'
      : undefined,
  ({ path }, { specifier }) =>
    /^date-fns(\/|$)/.test(specifier) && roomOf(path) !== 'dates' ? 'only dates imports date-fns' : undefined,
  ({ path }, { specifier, typeOnly }, target) => {
    if (target !== undefined || /^(lit|@lit|date-fns)\b/.test(specifier)) return undefined;
    const room = roomOf(path);
    const own = packages[room];
    if (own?.some((name) => specifier === name || specifier.startsWith(`${name}/`))) return undefined;
    if (own) return `${room} needs no package but ${own.join(' and ')}`;
    return mayUsePackages.includes(room) || (room === 'types' && typeOnly)
      ? undefined
      : `${room || 'the roof'} needs no package`;
  },
];

const fileRules: readonly ((file: SourceFacts) => string | undefined)[] = [
  ({ path, globals }) =>
    globals.has('fetch') && !['client', 'proxy', 'check'].includes(roomOf(path))
      ? 'fetch is named in client, proxy and check'
      : undefined,
  ({ path, globals }) =>
    (globals.has('document') || globals.has('window')) &&
    roomOf(path) !== 'controllers' &&
    !['define.ts', 'xml-document.ts', 'script.ts', 'lazy-modules.script.ts'].includes(path)
      ? 'document and window are named in controllers, define, xml-document, script and lazy-modules.script'
      : undefined,
  ({ path, lines }) =>
    lines > MOST_LINES && !mayBeLong.test(path)
      ? `a file has at most ${MOST_LINES} lines (${lines})`
      : undefined,
  ({ path, definesElements }) =>
    definesElements && path !== 'define.ts' ? 'only define.ts calls customElements.define' : undefined,
];

/** The rules that a file breaks, in words; none for a good one. */
export const brokenRules = (file: SourceFacts): readonly string[] => {
  const broken = file.imports.flatMap((imported) =>
    importRules.flatMap((rule) => {
      const words = rule(file, imported, targetOf(file, imported));
      return words ? [`${words}: ${imported.specifier}`] : [];
    }),
  );
  return [...broken, ...fileRules.flatMap((rule) => rule(file) ?? [])];
};
