import { transform } from 'esbuild';
import type { Plugin } from 'vite';

/** Minifies the style sheets, which minifiers of JavaScript leave as they are. It only removes comments and whitespace. */
export const minifyStyles = (): Plugin => ({
  name: 'minify-styles',
  transform: {
    filter: { id: /src\/element\/styles\// },
    async handler(code) {
      const [before, sheet, after, ...more] = code.split(/(?<=css)`|`(?=;)/);
      if (!sheet) return null;
      if (more.length || /\\|\$\{/.test(sheet))
        this.error('Write one style sheet, without escapes and expressions.');
      const { code: minified } = await transform(sheet, {
        loader: 'css',
        charset: 'utf8',
        minifyWhitespace: true,
      });
      return { code: `${before}\`${minified.trim()}\`${after}`, map: null };
    },
  },
});
