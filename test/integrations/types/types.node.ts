/**
 * The types for frameworks, from the packed package, under each framework's own compiler: it accepts every right line and every
 * example of the docs, and finds an error in every wrong line.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readPages } from '../../package/pages-of-docs.js';
import { openShopFolder, type ShopFolder } from '../../package/shop-folder.js';
import { frameworks, type Framework } from './frameworks.js';

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  module: 'ESNext',
  moduleResolution: 'bundler',
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  types: [],
  // Of declarations it checks all but TypeScript's own.
  skipDefaultLibCheck: true,
};

const configOf = ({ options = {}, extension }: Framework): object => {
  const { angularCompilerOptions, vueCompilerOptions, ...more } = options as Record<string, unknown>;
  return {
    compilerOptions: { ...compilerOptions, ...more },
    include: [`*.${extension}`],
    angularCompilerOptions,
    vueCompilerOptions,
  };
};

const examplesOf = (shop: ShopFolder, { docs }: Framework): readonly string[] => {
  const [name, language] = docs ?? [];
  const page = readPages(shop.installed).find(({ path }) => path === `docs/frameworks/${name}`);
  return page?.examples.filter((example) => example.language === language).map(({ code }) => code) ?? [];
};

/** The name that an example states in its first line, or else one of its own. */
const fileOf = (code: string, index: number, { extension }: Framework): string =>
  /^\/\/ (\S+)\n/.exec(code)?.[1] ?? `example-${index}.${extension}`;

const colours = /\x1b\[\d*m/g;

/** An error as tsc and vue-tsc, ngc, and svelte-check print it. One without a file is about the configuration. */
const errorLine = /^(\S+)\(\d+,\d+\): error|^(\S+?):\d+:\d+ - error|^\d+ ERROR "([^"]+)"|^error/;

/** Resolves to the compiler's errors by file. It fails because of the wrong lines. */
const compile = (command: readonly string[], cwd: string): Promise<Map<string, string>> =>
  new Promise((resolve) => {
    execFile(process.execPath, command, { cwd }, (_, stdout, stderr) => {
      const lines = (stdout + stderr).replace(colours, '').split('\n');
      resolve(
        new Map(
          lines.flatMap((line) => {
            const [isError, ...files] = errorLine.exec(line) ?? [];
            return isError === undefined ? [] : [[files.find(Boolean) ?? '', line] as const];
          }),
        ),
      );
    });
  });

for (const framework of frameworks)
  describe(framework.name, () => {
    let shop: ShopFolder;
    let examples: readonly string[];
    let errors: ReadonlyMap<string, string>;

    before(async () => {
      shop = openShopFolder(framework.packages);
      examples = examplesOf(shop, framework);
      const files = {
        'tsconfig.json': JSON.stringify(configOf(framework)),
        ...Object.fromEntries(examples.map((code, index) => [fileOf(code, index, framework), code])),
        ...Object.fromEntries(
          (['right', 'wrong'] as const).flatMap((kind) =>
            framework[kind].map((line, index) => [
              `${kind}-${index}.${framework.extension}`,
              framework.component(line),
            ]),
          ),
        ),
      };
      for (const [name, content] of Object.entries(files)) writeFileSync(join(shop.path, name), content);
      errors = await compile(framework.compiler, shop.path);
    });
    after(() => shop.remove());

    it('accepts every right line', () => {
      const unexpected = [...errors].filter(([file]) => !file.startsWith('wrong-'));
      assert.deepEqual(unexpected, []);
    });

    for (const [index, line] of framework.wrong.entries())
      it(`finds an error in ${line}`, () => assert.ok(errors.has(`wrong-${index}.${framework.extension}`)));

    if (framework.docs) it('compiles an example of the docs', () => assert.notEqual(examples.length, 0));
  });
