/** The "." entry in a React server component, whose imports do not reach the browser. Nothing is defined. */
console.warn(
  "A server component imports 'pro-tracking'. The import does not reach the browser, so <pro-tracking> stays undefined there. Import" +
    " 'pro-tracking/react', or import 'pro-tracking' in a file with 'use client'. See docs/frameworks/next.md#server-components",
);

export * from './worker.js';
