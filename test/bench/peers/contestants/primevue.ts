import PrimeVue from 'primevue/config';
import Timeline from 'primevue/timeline';
import { createApp, h, shallowRef, type ShallowRef } from 'vue';
import type { Render } from '../contestant.js';
import { journeyText, type JourneyText, type Row } from '../journey-text.js';

const view = (text: JourneyText) =>
  h('section', [
    h('h2', text.headline),
    h('p', text.line),
    h(
      'ol',
      text.steps.map((step) => h('li', step)),
    ),
    h(
      'dl',
      text.facts.map(([label, value]) => h('div', [h('dt', label), h('dd', value)])),
    ),
    h('h3', text.heading),
    h(
      Timeline,
      { value: text.rows as Row[], dataKey: 'key', pt: { event: 'row' } },
      {
        opposite: ({ item: { day, clock } }: { item: Row }) =>
          h('time', [day && h('span', day), ' ', h('span', clock)]),
        content: ({ item: { title, description, place } }: { item: Row }) => [
          h('p', title),
          h('p', [h('span', description), ', ', h('span', place)]),
        ],
      },
    ),
    h('p', [text.reference[0], ' ', h('code', text.reference[1])]),
  ]);

const shown = new WeakMap<HTMLElement, ShallowRef<JourneyText>>();

/** With the style sheet of the component, without a theme. */
export const render: Render = (container, response) => {
  const text = journeyText(response);
  const before = shown.get(container);
  if (before) {
    before.value = text;
    return;
  }
  const current = shallowRef(text);
  shown.set(container, current);
  createApp(() => view(current.value))
    .use(PrimeVue)
    .mount(container);
};
