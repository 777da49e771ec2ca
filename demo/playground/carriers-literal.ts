import type { Carriers } from '../../src/element/options/carriers.js';

/** In single quotes; without `<`, which can end a script element. */
const literal = (text: string): string => {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return `'${escaped.replaceAll("'", "\\'").replaceAll('<', '\\u003c')}'`;
};

/** The object as JavaScript, with one line for each carrier service. */
export const carriersLiteral = (carriers: Carriers): string => {
  const entries = Object.entries(carriers).map(([service, carrier]) => {
    const fields = Object.entries(carrier).map(([field, value]) => `${field}: ${literal(value as string)}`);
    return `  ${literal(service)}: { ${fields.join(', ')} },\n`;
  });
  return `{\n${entries.join('')}}`;
};
