import type { ComplexAttributeConverter } from 'lit';

/** A page's script can set anything; what no attribute can hold is not reflected, and thrown at nobody. */
export const converter: ComplexAttributeConverter = {
  toAttribute: (value) => (/^(string|number)$/.test(typeof value) ? value : null),
};
