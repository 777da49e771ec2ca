import { html, nothing, type TemplateResult } from 'lit';
import type { LookupMessages } from '../i18n/messages.js';

/** What the form needs to know. */
export interface LookupForm {
  /** What is asked for now. */
  readonly reference: string;
  readonly words: LookupMessages;
  /** What is wrong with what was entered; `''`: nothing. */
  readonly problem: string;
  readonly onSubmit: (event: SubmitEvent) => void;
}

/**
 * A form to enter a reference. It has no `name`s, is filled in by no browser and remembered by none; what is wrong is said
 * in the page's language rather than by the browser.
 */
export const lookupForm = ({ reference, words, problem, onSubmit }: LookupForm): TemplateResult => {
  const { label, hint, button } = words;
  return html`<form part="lookup" class="problem" novalidate @submit=${onSubmit}>
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
