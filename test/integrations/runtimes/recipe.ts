/** The recipes of docs/proxy.md for runtimes, as programs that take PRO's address as their last argument and print their port. */
import { readFileSync } from 'node:fs';

const page = readFileSync('docs/proxy.md', 'utf8');
const [, section = ''] = /<!-- runtime-recipes:start -->([^]*)<!-- runtime-recipes:end -->/.exec(page) ?? [];

/** Defines `options`, and lets the runtime's `serve` choose a free port and print it. */
const before = {
  Deno: `
    const [api] = globalThis.Deno.args;
    const onListen = ({ port }) => console.log(JSON.stringify({ port }));
    const Deno = {
      serve: (handler) => globalThis.Deno.serve({ port: 0, hostname: '127.0.0.1', onListen }, handler),
    };`,
  Bun: `
    const api = globalThis.Bun.argv.at(-1);
    const Bun = {
      serve: (options) => {
        const { port } = globalThis.Bun.serve({ port: 0, hostname: '127.0.0.1', ...options });
        console.log(JSON.stringify({ port }));
      },
    };`,
};

/** @throws if the page has no recipe for that runtime */
export const programFor = (runtime: keyof typeof before): string => {
  const [, recipe] = new RegExp(`^// ${runtime}\\n([^]*?)^\`\`\``, 'm').exec(section) ?? [];
  if (recipe === undefined) throw new Error(`docs/proxy.md has no recipe for ${runtime}`);
  return `
    import { access, subjectOptions } from '../../proxy/black-box/subject.js';
    ${before[runtime]}
    const options = { ...subjectOptions(api), access };
    ${recipe}`;
};
