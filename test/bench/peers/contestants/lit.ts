/** A limit: the same text with Lit, in one template for each event, without states, options or styles. */
import { html, nothing, render as renderTemplate } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Render } from '../contestant.js';
import { journeyText } from '../journey-text.js';

export const render: Render = (container, response) => {
  const { headline, line, steps, facts, heading, rows, reference } = journeyText(response);
  renderTemplate(
    html`<section>
      <h2>${headline}</h2>
      <p>${line}</p>
      <ol>
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      <dl>
        ${facts.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}
      </dl>
      <h3>${heading}</h3>
      <ol>
        ${repeat(
          rows,
          ({ key }) => key,
          ({ day, clock, title, description, place }) =>
            html`<li class="row">
              <time>${day ? html`<span>${day}</span>` : nothing} <span>${clock}</span></time>
              <p>${title}</p>
              <p><span>${description}</span>, <span>${place}</span></p>
            </li>`,
        )}
      </ol>
      <p>${reference[0]} <code>${reference[1]}</code></p>
    </section>`,
    container,
  );
};
