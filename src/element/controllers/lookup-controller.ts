import type { LitElement, TemplateResult } from 'lit';
import { enteredReference, isReference } from '../../tracking/reference.js';
import { TrackingLookupEvent } from '../events.js';
import type { LookupMessages, Messages } from '../i18n/messages.js';
import { lookupForm } from '../view/lookup-form.js';
import type { TrackingController } from './tracking-controller.js';

type LookupHost = LitElement & { consignment: string };

/** The form to enter a reference. */
export class LookupController {
  readonly #host: LookupHost;
  readonly #tracking: TrackingController;
  readonly #retry: () => void;
  /** The last entry that is no reference, and the reference on show at that time. */
  #refused: { readonly entered: string; readonly beside: string } | undefined = undefined;

  /** @param retry called for the reference that is on show already */
  constructor(host: LookupHost, tracking: TrackingController, retry: () => void) {
    this.#host = host;
    this.#tracking = tracking;
    this.#retry = retry;
  }

  render({ lookup: messages }: Messages): TemplateResult {
    const { reference } = this.#tracking;
    return lookupForm({ reference, messages, problem: this.#problem(messages), onSubmit: this.#onSubmit });
  }

  #problem({ missing, invalid }: LookupMessages): string {
    const { reference, state } = this.#tracking;
    const refused = this.#refused?.beside === reference ? this.#refused : undefined;
    if (refused?.entered === '') return missing;
    return refused || state.status === 'invalid' ? invalid : '';
  }

  /** The entry does not leave the page: there is no navigation and nothing in the URL. */
  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).querySelector('input')!;
    const entered = enteredReference(input.value);
    if (isReference(entered)) {
      input.value = entered;
      this.#refuse(undefined);
      this.#lookUp(entered);
    } else {
      input.focus();
      void this.#refuseAgain(entered);
    }
  };

  /** Shows the consignment, unless the page prevents it. */
  #lookUp(reference: string): void {
    if (!this.#host.dispatchEvent(new TrackingLookupEvent({ reference }))) return;
    if (reference === this.#tracking.reference) this.#retry();
    else this.#host.consignment = reference;
  }

  /** Screen readers must announce the same problem twice. */
  async #refuseAgain(entered: string): Promise<void> {
    this.#refuse(undefined);
    await this.#host.updateComplete;
    this.#refuse(entered);
  }

  #refuse(entered: string | undefined): void {
    this.#refused = entered === undefined ? undefined : { entered, beside: this.#tracking.reference };
    this.#host.requestUpdate();
  }
}
