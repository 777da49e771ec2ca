/** Writes the page that a server would send. */
import { readFileSync, writeFileSync } from 'node:fs';
import { renderTracking } from 'pro-tracking/server';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import App from './App.vue';
import answer from './answer.json';
import orders from './orders.json';

// Vue's warnings are failures.
console.warn = (...all: readonly unknown[]) => {
  throw new Error(all.join(' '));
};

const html = await renderTracking(answer, {
  lang: 'en',
  layout: 'compact',
  signedBy: 'initials',
  refresh: 15,
  messages: orders.messages,
  carriers: orders.carriers,
});
const app = await renderToString(createSSRApp(App, { html }));
const page = readFileSync('dist/index.html', 'utf8');
writeFileSync(
  'dist/index.html',
  page.replace('<!--app-->', () => app),
);
