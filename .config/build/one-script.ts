/** Makes a script for a plain `<script src>` of a bundle. */
import { minify } from 'terser';

/**
 * Nothing of the bundle runs on a server, nor where the tag is taken: a second copy of Lit would create its Trusted Types policy twice.
 * Whatever the bundle throws stays inside: the tag is undefined then, and what the page put between the tags shows.
 */
const guarded = (code: string, tag: string, version: string): string => `(() => {
  if (!globalThis.document) return;
  try {
    const taken = customElements.get(${JSON.stringify(tag)});
    if (taken) {
      if (taken.version !== ${JSON.stringify(version)})
        console.warn(\`<${tag}> is \${taken.version} on this page; ${version} was not used.\`);
      return;
    }
    ${code}
  } catch (error) {
    console.error(error);
  }
})();`;

/** Of .config/lean, and of objects that no page and no part beside the script ever sees. */
const privateNames =
  /^(_\$|namesZones$|isLarge$|hasLookup$|canRefresh$|surroundings$|liveText$|embedded$|lazy$|settled$|returning$|toAttribute$|useDefault$|converter$|willUpdate$|fromResponse$)/;

/** The bundle, guarded, small, and in ASCII: a classic script is read in the page's charset. */
export const oneScript = async (code: string, tag: string, version: string): Promise<string> => {
  const { code: small } = await minify(guarded(code, tag, version), {
    ecma: 2020,
    toplevel: true,
    // Safe here: no getter of ours has an effect, and no function reads `arguments`, `this` of a caller, or its own length.
    compress: {
      passes: 6,
      inline: 0,
      keep_fargs: false,
      pure_getters: true,
      unsafe_arrows: true,
      unsafe: true,
      properties: false,
    },
    mangle: { properties: { regex: privateNames } },
    format: {
      ascii_only: true,
      comments: false,
      preamble: `/*! ${tag} ${version} */`,
    },
  });
  if (!small) throw new Error('terser made nothing of the script');
  return small;
};
