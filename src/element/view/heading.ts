import { html, type nothing, type TemplateResult } from 'lit';

/** A heading of a level that the page decides; deeper than 6 becomes 6. `nothing` as id if nothing refers to it, or as part. */
export const heading = (
  level: number,
  id: string | typeof nothing,
  part: string | typeof nothing,
  content: unknown,
): TemplateResult => {
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 id=${id} part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} part=${part}>${content}</h5>`;
    default:
      return html`<h6 id=${id} part=${part}>${content}</h6>`;
  }
};
