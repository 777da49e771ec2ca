import { html, nothing, type TemplateResult } from 'lit';
import { en } from '../i18n/parts/en.js';

/** What the form needs to know. */
export interface LookupForm {
  /** What is asked for now. */
  readonly reference: string;
  /** What is wrong with what was entered; `''`: nothing. */
  readonly problem: string;
  readonly onSubmit: (event: SubmitEvent) => void;
}

/**
 * A form to enter a reference. It has no `name`s, is filled in by no browser and remembered by none; what is wrong is said
 * in the page's language rather than by the browser.
 */
export const lookupForm = ({ reference, problem, onSubmit }: LookupForm): TemplateResult => {
  const { label, hint, button } = en.lookup;
  return html`<form part="lookup" class="is-problem" novalidate @submit=${onSubmit}>
    <label part="lookup-label" for="reference">${label}</label>
    <p part="lookup-hint" id="hint">${hint}</p>
    <div part="lookup-row">
      <input
        part="lookup-input"
        id="reference"
        type="text"
        dir="ltr"
        value=${reference}
        required
        autocomplete="off"
        autocorrect="off"
        autocapitalize="characters"
        spellcheck="false"
        enterkeyhint="search"
        aria-describedby=${problem ? 'problem hint' : 'hint'}
        aria-invalid=${problem ? 'true' : nothing}
      />
      <button part="lookup-button">${button}</button>
    </div>
    <p part="lookup-error" id="problem" role="alert">${problem}</p>
  </form>`;
};
