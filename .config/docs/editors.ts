/** What editors read: custom data for VS Code, web types for JetBrains. */
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { elementOf, type Manifest } from './manifest.js';

type Input = Parameters<typeof getVsCodeHtmlCustomData>[0] & Parameters<typeof getWebTypesData>[0];

/** The element's description leaves out what has its own entry: slots, events, parts and custom properties. */
const options = {
  hideSlotDocs: true,
  hideEventDocs: true,
  hideCssPropertiesDocs: true,
  hideCssPartsDocs: true,
  hideMethodDocs: true,
};

interface WebTypes {
  readonly contributions: { readonly css: object };
}

const jsonOf = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The libraries leave out the custom states. */
const pseudoClassesOf = (manifest: Manifest): readonly object[] =>
  (elementOf(manifest).cssStates ?? []).map(({ name, description }) => ({
    name: `:state(${name})`,
    description,
  }));

/** The files by their names. */
export const makeEditorFiles = (manifest: Manifest): Readonly<Record<string, string>> => {
  const input = manifest as unknown as Input;
  const html = JSON.parse(getVsCodeHtmlCustomData(input, options)) as object;
  const css = JSON.parse(getVsCodeCssCustomData(input, options)) as object;
  const webTypes = JSON.parse(getWebTypesData(input, options)) as WebTypes;
  const { contributions } = webTypes;
  const states = pseudoClassesOf(manifest);
  return {
    'vscode.html-custom-data.json': jsonOf(html),
    'vscode.css-custom-data.json': jsonOf({ ...css, pseudoClasses: states }),
    'web-types.json': jsonOf({
      ...webTypes,
      contributions: { ...contributions, css: { ...contributions.css, 'pseudo-classes': states } },
    }),
  };
};
