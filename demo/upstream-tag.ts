import type { HtmlTagDescriptor } from 'vite';
import { UPSTREAM_ID, type DemoUpstream } from './upstream.js';

/** Tells the page where its data comes from. */
export const upstreamTag = (upstream: DemoUpstream): HtmlTagDescriptor => ({
  tag: 'script',
  attrs: { type: 'application/json', id: UPSTREAM_ID },
  children: JSON.stringify(upstream).replaceAll('<', '\\u003c'),
  // A page's charset stands within its first 1,024 bytes: nothing so long goes above it.
  injectTo: 'body',
});
