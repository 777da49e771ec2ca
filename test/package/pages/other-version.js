customElements.define(
  'pro-tracking',
  class extends HTMLElement {
    static version = '0.0.1';
  },
);
