/** The recipes for tokens of docs/access.md, and the programs that run them. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const page = readFileSync('docs/access.md', 'utf8');

/** The text between two marks of the page. */
const section = (name: string): string =>
  new RegExp(`<!-- ${name}:start -->([^]*)<!-- ${name}:end -->`).exec(page)?.[1] ?? '';

const entry = (name: string): string =>
  new RegExp(`^\\| ${name} \\| \`(.*)\` \\|$`, 'm').exec(section('token-vector'))?.[1] ?? '';

export const vector = {
  secret: entry('secret'),
  claims: JSON.parse(entry('claims')) as { sub: string; aud: string; exp: number; view: string },
  token: entry('token'),
};

type Language = (typeof quick | typeof slow)[number];

const { sub, aud, exp, view } = vector.claims;
const call = `"${sub}", "${aud}", ${exp}, "${view}", "${vector.secret}"`;

interface Program {
  /** The file's name, and what is in it. */
  readonly file: string;
  readonly around: (recipe: string) => string;
  /** One after the other; the last one prints the token. */
  readonly commands: readonly (readonly [program: string, ...args: string[]])[];
}

const programs: Readonly<Record<Language, Program>> = {
  php: {
    file: 'mint.php',
    around: (recipe) => `<?php\n${recipe}\necho mint_token(${call});`,
    commands: [[process.env.PHP ?? 'php', 'mint.php']],
  },
  python: {
    file: 'mint.py',
    around: (recipe) => `${recipe}\nprint(mint_token(${call}))`,
    commands: [[process.env.PYTHON ?? 'python3', 'mint.py']],
  },
  csharp: {
    file: 'Mint.cs',
    around: (recipe) => `static class Mint { ${recipe}
      static void Main() { System.Console.WriteLine(MintToken(${call})); } }`,
    commands: [
      ['mcs', 'Mint.cs'],
      ['mono', 'Mint.exe'],
    ],
  },
  java: {
    file: 'Mint.java',
    around: (recipe) => `class Mint { ${recipe}
      public static void main(String[] none) throws Exception { System.out.println(mintToken(${call})); } }`,
    commands: [['java', 'Mint.java']],
  },
};

/** All but those that take long to install: see test/bench/token-recipes.ts. */
export const quick = ['php', 'python'] as const;
export const slow = ['csharp', 'java'] as const;

/** The token of the page's example, made by the page's recipe for that language. */
export function mintIn(language: Language): string {
  const { file, around, commands } = programs[language];
  const recipe =
    new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'm').exec(section('token-recipes'))?.[1] ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'pro-tracking-recipe-'));
  writeFileSync(join(folder, file), around(recipe));
  const printed = commands.map(([program, ...args]) =>
    execFileSync(program, args, { cwd: folder, encoding: 'utf8' }),
  );
  rmSync(folder, { recursive: true });
  return printed.at(-1)?.trim() ?? '';
}
