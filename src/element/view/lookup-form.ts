import { html, nothing, type TemplateResult } from 'lit';
import { withReference } from './text.js';
import type { LookupMessages } from '../i18n/messages.js';

export interface LookupForm {
  /** The current reference. */
  readonly reference: string;
  readonly messages: LookupMessages;
  /** What is wrong with the entered text; `''` if nothing is. */
  readonly problem: string;
  readonly onSubmit: (event: SubmitEvent) => void;
}

/**
 * A form to enter a reference. Browsers neither fill it in nor remember it. Problems are shown in the page's language, not
 * by the browser's validation.
 */
export const lookupForm = ({ reference, messages, problem, onSubmit }: LookupForm): TemplateResult => {
  const { label, hint, button } = messages;
  return html`<form part="lookup" class="problem" novalidate @submit=${onSubmit}>
    <label part="lookup-label" for="reference">${label}</label>
    <p part="lookup-hint" id="hint">${withReference(hint)}</p>
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
        aria-describedby=${problem ? 'hint problem' : 'hint'}
        aria-invalid=${problem ? 'true' : nothing}
      />
      <button part="lookup-button"><span>${button}</span></button>
    </div>
    <div role="alert">${problem ? html`<p part="lookup-error" id="problem">${withReference(problem)}</p>` : nothing}</div>
  </form>`;
};
