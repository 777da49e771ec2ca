/** The text around a timeline, for the peers that render with React. */
import type { ReactNode } from 'react';
import type { JourneyText, Row } from './journey-text.js';

export const Journey = ({ text, children }: { text: JourneyText; children: ReactNode }) => (
  <section>
    <h2>{text.headline}</h2>
    <p>{text.line}</p>
    <ol>
      {text.steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
    <dl>
      {text.facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
    <h3>{text.heading}</h3>
    {children}
    <p>
      {text.reference[0]} <code>{text.reference[1]}</code>
    </p>
  </section>
);

export const Time = ({ row }: { row: Row }) => (
  <time>
    {row.day && <span>{row.day}</span>} <span>{row.clock}</span>
  </time>
);

export const Facts = ({ row }: { row: Row }) => (
  <>
    <p>{row.title}</p>
    <p>
      <span>{row.description}</span>, <span>{row.place}</span>
    </p>
  </>
);
