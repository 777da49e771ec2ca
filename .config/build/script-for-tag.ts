import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Lit throws where Trusted Types do not allow its policy. Without a policy, Lit assigns plain texts, which works unless the page
 * requires Trusted Types: then the first assignment throws, so that the tag stays undefined and the page's own content shows.
 */
const ownPolicy = (lit: string, tag: string): string =>
  lit.replace(
    /(\w+)\.createPolicy\("lit-html",(\{.*?\})\)/,
    `(()=>{try{return $1.createPolicy("${tag}",$2)}catch{document.createElement("template").innerHTML=""}})()`,
  );

/**
 * Elements with a `name` hide the document's methods: with `<img name="createElement">`, `document.createElement` is that image. Lit
 * calls those of the prototype.
 */
const ownMethods = (lit: string): string => {
  const page = /(\w+)=document,/.exec(lit)?.[1] ?? 'document';
  return lit
    .replace(new RegExp(`\\b${page}\\.(create\\w+)\\(`, 'g'), `Document.prototype.$1.call(${page},`)
    .replace(/\((\w+\?\.creationScope\?\?\w+)\)\.importNode\(/, 'Document.prototype.importNode.call($1,');
};

/**
 * Does nothing on a server, nor where the tag is taken: a second Lit would create its policy twice. The line break and the
 * semicolon keep it apart from what a tool puts in front of it in one file.
 */
const guard = (code: string, tag: string, version: string): string => `/*! ${tag} ${version} */
;(()=>{if(!globalThis.document)return;try{const taken=customElements.get("${tag}");if(taken){if(taken.version!=="${version}")console.warn(\`<${tag}> is \${taken.version} on this page; ${version} was not used.\`);return}
${code.trim()}
}catch(error){console.error(error)}})();
`;

/** A classic script is decoded in the page's charset. */
const ascii = (code: string): string =>
  code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Vite's minifier leaves something for a second one to do. */
const minified = async (code: string): Promise<string> => (await minify(code, { ecma: 2020 })).code!;

/** Makes a bundle safe for a plain `<script src>` on any page. */
export const scriptForTag = (tag: string, version: string): Plugin => ({
  name: 'script-for-tag',
  transform: {
    filter: { id: /lit-html\/lit-html\.js$/ },
    handler(code) {
      const withPolicy = ownPolicy(code, tag);
      if (withPolicy === code) this.error('Lit creates its Trusted Types policy in another way now.');
      const changed = ownMethods(withPolicy);
      if (changed.split('Document.prototype').length !== 6)
        this.error('Lit calls the document in another way now.');
      return { code: changed, map: null };
    },
  },
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') chunk.code = ascii(guard(await minified(chunk.code), tag, version));
    },
  },
});
