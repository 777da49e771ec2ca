/** custom-elements.json: what editors, frameworks and docs/reference.md know about the element. */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

interface Typed {
  readonly type?: { readonly text: string };
}

interface Described {
  readonly name: string;
  readonly description?: string;
}

export interface Attribute extends Described, Typed {
  readonly fieldName?: string;
  readonly default?: string;
}

export interface Member extends Described, Typed {
  readonly kind: 'field' | 'method';
  readonly privacy?: 'public' | 'protected' | 'private';
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly attribute?: string;
  readonly default?: string;
  readonly parameters?: readonly (Described & Typed)[];
  readonly return?: Typed;
}

export interface CustomProperty extends Described {
  readonly default?: string;
}

export interface Declaration extends Described {
  readonly kind: string;
  readonly customElement?: boolean;
  readonly tagName?: string;
  readonly superclass?: { readonly name: string; readonly package: string };
  readonly members?: readonly Member[];
  readonly attributes?: readonly Attribute[];
  readonly events?: readonly (Described & Typed)[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly CustomProperty[];
  readonly cssStates?: readonly Described[];
}

interface Export {
  readonly kind: string;
  readonly name: string;
  readonly declaration: { readonly name: string; readonly module?: string };
}

export interface Manifest {
  readonly schemaVersion: string;
  readonly readme: string;
  readonly modules: readonly {
    readonly kind: string;
    readonly path: string;
    readonly declarations: readonly Declaration[];
    readonly exports: readonly Export[];
  }[];
}

const sources = {
  element: 'src/element/pro-tracking-element.ts',
  events: 'src/element/events.ts',
  entry: 'src/index.ts',
} as const;

/** Where the package has them. */
const ELEMENT = 'dist/element.js';
const ENTRY = 'dist/index.js';

const analyze = async (): Promise<Manifest> =>
  (await cli({
    argv: ['analyze', '--quiet', '--litelement', '--globs', ...Object.values(sources)],
    noWrite: true,
  })) as Manifest;

/** Each paragraph is one line, however the source breaks it. Code keeps its lines. */
const onOneLine = (key: string, value: unknown): unknown =>
  key === 'description' && typeof value === 'string'
    ? value.replace(/(```[^]*?```)|(?<!\n)\n(?!\n)/g, (_, code?: string) => code ?? ' ')
    : value;

const isPublic = ({ privacy = 'public' }: Member): boolean => privacy === 'public';

/** A default that only the build knows says nothing. */
const withoutVersion = (member: Member): Member => {
  if (member.default !== '__VERSION__') return member;
  const { default: _, ...rest } = member;
  return rest;
};

/** Which class of ours declares something is nobody's business either. */
const own = <T extends Described>({ inheritedFrom: _, ...rest }: T & { inheritedFrom?: unknown }) => rest;

const publicFace = (declaration: Declaration): Declaration => ({
  ...declaration,
  superclass: { name: 'LitElement', package: 'lit' },
  attributes: (declaration.attributes ?? []).map(own),
  members: (declaration.members ?? []).filter(isPublic).map(withoutVersion).map(own) as Member[],
});

const moduleOf = (path: string, declarations: readonly Declaration[], exports: readonly Export[]) => ({
  kind: 'javascript-module',
  path,
  declarations,
  exports,
});

const exportOf = (name: string, module: string, kind = 'js', as = name): Export => ({
  kind,
  name: as,
  declaration: { name, module },
});

export const elementOf = ({ modules }: Manifest): Declaration => {
  const element = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ customElement }) => customElement);
  if (!element?.tagName) throw new Error(`${sources.element} has no class with an @element tag`);
  return element;
};

/** The element in the module that exports it; its events, and its definition, in the entry that every page imports. */
export const makeManifest = async (): Promise<Manifest> => {
  const analyzed = await analyze();
  const moduleAt = (path: string) => analyzed.modules.find((module) => module.path === path);
  const entryNames = new Set(moduleAt(sources.entry)?.exports.map(({ name }) => name));
  const events = (moduleAt(sources.events)?.declarations ?? [])
    .filter(({ kind, name }) => kind === 'class' && entryNames.has(name))
    .map((event) => ({ ...event, superclass: { name: 'CustomEvent', package: 'global:' } }));
  const element = publicFace(elementOf(analyzed));
  const { name, tagName = '' } = element;
  const manifest: Manifest = {
    schemaVersion: analyzed.schemaVersion,
    readme: 'README.md',
    modules: [
      moduleOf(ELEMENT, [element], [exportOf(name, ELEMENT)]),
      moduleOf(ENTRY, events, [
        exportOf(name, ELEMENT),
        ...events.map((event) => exportOf(event.name, ENTRY)),
        exportOf(name, ELEMENT, 'custom-element-definition', tagName),
      ]),
    ],
  };
  return JSON.parse(JSON.stringify(manifest, onOneLine)) as Manifest;
};
