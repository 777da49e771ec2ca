/** The form to enter a reference, and what becomes of it. */
import type { TemplateResult } from 'lit';
import type { ConsignmentController } from './consignment-controller.js';
import type { LookupMessages, Messages } from '../i18n/messages.js';
import { isReference } from '../../tracking/reference.js';
import { enteredReference } from '../../tracking/reference.js';
import type { Actions } from '../view/context.js';
import { lookupForm } from '../view/lookup-form.js';
import { TrackingLookupEvent } from '../events.js';
import type { OptionsElement } from '../options-element.js';

const lookups = new WeakMap<OptionsElement, Lookup>();

/** One element's form. */
class Lookup {
  readonly #host: OptionsElement;
  readonly #journey: ConsignmentController;
  readonly #actions: Actions;
  /** What was entered last, where it could not be asked for; and what was asked for at that time. */
  #refused: { readonly entered: string; readonly beside: string } | undefined;

  constructor(host: OptionsElement, journey: ConsignmentController, actions: Actions) {
    this.#host = host;
    this.#journey = journey;
    this.#actions = actions;
  }

  render({ lookup: messages }: Messages): TemplateResult {
    const { reference } = this.#journey;
    const { onSubmit } = this;
    return lookupForm({ reference, messages, problem: this.#problem(messages), onSubmit });
  }

  #problem({ missing, invalid }: LookupMessages): string {
    const { reference, state } = this.#journey;
    const refused = this.#refused?.beside === reference ? this.#refused : undefined;
    if (refused?.entered === '') return missing;
    return refused || state.status === 'invalid' ? invalid : '';
  }

  /** Nothing leaves the page: neither by a reload nor in its address. */
  readonly onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).querySelector('input')!;
    const entered = enteredReference(input.value);
    if (isReference(entered)) {
      input.value = entered;
      this.#refuse(undefined);
      this.#ask(entered);
    } else {
      input.focus();
      void this.#refuseAnew(entered);
    }
  };

  /** Asks for it, unless the page wants to do so itself. */
  #ask(reference: string): void {
    if (!this.#host.dispatchEvent(new TrackingLookupEvent({ reference }))) return;
    if (reference === this.#journey.reference) this.#actions.retry();
    else this.#host.consignment = reference;
  }

  /** The same problem twice is to be heard twice. */
  async #refuseAnew(entered: string): Promise<void> {
    this.#refuse(undefined);
    await this.#host.updateComplete;
    this.#refuse(entered);
  }

  #refuse(entered: string | undefined): void {
    this.#refused = entered === undefined ? undefined : { entered, beside: this.#journey.reference };
    this.#host.requestUpdate();
  }
}

/** The form of that element. */
export const lookup = (
  host: OptionsElement,
  journey: ConsignmentController,
  actions: Actions,
  messages: Messages,
): TemplateResult => {
  const known = lookups.get(host) ?? new Lookup(host, journey, actions);
  lookups.set(host, known);
  return known.render(messages);
};
