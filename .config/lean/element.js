/**
 * Lit's element as the script for a tag needs it: `LitElement` under Lit's names and with Lit's behaviour for what the
 * element uses. That is properties with attributes, defaults and reflection; values that were set before the upgrade;
 * controllers; one update for a burst of changes. For one class of elements.
 */
import { render } from './template.js';

/** Options by property, and properties by attribute. */
const declared = {};
const names = {};

/** Lit's decorator of a property. */
export const property = (options) => (prototype, name) => {
  const key = Symbol();
  const { attribute } = (declared[name] = { attribute: name.toLowerCase(), type: String, ...options });
  if (attribute) names[attribute] = name;
  Object.defineProperty(prototype, name, {
    get() {
      return this[key];
    },
    set(value) {
      const before = this[key];
      this[key] = value;
      this.requestUpdate(name, before);
    },
  });
};

export class LitElement extends HTMLElement {
  static get observedAttributes() {
    return Object.keys(names);
  }

  constructor() {
    super();
    this.updateComplete = new Promise((resolve) => (this._$enable = resolve));
    this._$controllers = [];
    this._$defaults = { __proto__: null };
    this._$reflecting = new Set();
    // What a page has set before the upgrade hides the accessors: it is set anew when the class has set its defaults.
    for (const name in declared) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      queueMicrotask(() => (this[name] = value));
    }
    this.requestUpdate();
  }

  addController(controller) {
    this._$controllers.push(controller);
  }

  connectedCallback() {
    this.renderRoot ??= this.attachShadow({ mode: 'open' });
    this._$enable();
    for (const controller of this._$controllers) controller.hostConnected?.();
  }

  disconnectedCallback() {
    for (const controller of this._$controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute, _, text) {
    const name = names[attribute];
    if (this._$busy === name) return;
    const { type } = declared[name];
    this._$busy = name;
    this[name] =
      type === Boolean ? text !== null : text === null ? (this._$defaults[name] ?? text) : type(text);
    this._$busy = undefined;
  }

  requestUpdate(name, before) {
    if (name) {
      const value = this[name];
      const { attribute, reflect, useDefault } = declared[name];
      const defaults = this._$defaults;
      // Who sets what holds already, without having said so, says it now.
      const isSaid = value !== defaults[name] || this.hasAttribute(attribute);
      if (Object.is(value, before) && isSaid) return;
      if (useDefault && !(name in defaults)) defaults[name] = value;
      else if (reflect && this._$busy !== name) this._$reflecting.add(name);
    }
    if (!this._$pending) this.updateComplete = this._$update();
  }

  async _$update() {
    this._$pending = true;
    await this.updateComplete.catch((error) => void Promise.reject(error));
    let result;
    try {
      this.willUpdate();
      result = this.render();
      this._$reflect();
    } finally {
      this._$pending = false;
    }
    // What asks for an update from now on comes too late for this one.
    render(result, this.renderRoot);
    this.updated();
    return !this._$pending;
  }

  _$reflect() {
    for (const name of this._$reflecting) {
      const { attribute, type, converter } = declared[name];
      const value = this[name];
      const text = type === Boolean ? (value ? '' : null) : converter.toAttribute(value);
      this._$busy = name;
      if (text === null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, text);
      this._$busy = undefined;
    }
    this._$reflecting.clear();
  }
}
