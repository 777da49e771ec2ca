import { sectionOn, sentenceOn, type Cause } from './issue.js';
import { causes, type CauseName, type Finding } from './issues.js';
import type { ErrorFacts, Facts, RequestFacts } from './facts.js';

/** One paragraph on a finding. It may be logged: nothing in it is secret or personal. */
export const sentenceOf = ({ cause, detail }: Finding): string => sentenceOn(causes[cause], detail);

/** Where the README says more. */
export const placeOf = (cause: CauseName): string => sectionOn(causes[cause]);

/** What a query holds may be secret, but for what we put there. */
const withoutSecrets = ({ url, mode }: RequestFacts, reference: string): string =>
  url.replace(/([?&][^=&#]*=)([^&#]*)/g, (whole, name: string, value: string) =>
    [mode, encodeURIComponent(reference), ''].includes(value) ? whole : `${name}…`,
  );

const cameBack = ({ error, counts, size, duration }: Facts): string => {
  const answer = error?.answer;
  const [packages, legs, events] = counts ?? [];
  return [
    answer && `status ${answer.status}${answer.isRedirected ? ' after a redirect' : ''}`,
    answer && (answer.contentType.slice(0, 60) || 'no content type'),
    error?.message,
    counts && !error && `a tracking answer: packages ${packages}, legs ${legs}, events ${events}`,
    size === undefined ? '' : `${size} bytes`,
    duration === undefined ? '' : `${duration} ms`,
    error?.retryAfter && `retry-after ${error.retryAfter.slice(0, 30)}`,
    idOf(error),
  ]
    .filter(Boolean)
    .join(' · ');
};

const idOf = (error: ErrorFacts | undefined): string | undefined =>
  error?.correlationId && `PRO’s correlation id ${error.correlationId}`;

const wayOf = ({ mode, credentials, hasToken, isOwnFetch }: RequestFacts): string =>
  [
    `mode ${mode}`,
    `credentials ${credentials}`,
    hasToken ? 'with a token' : 'without a token',
    isOwnFetch ? 'by the page’s own fetch' : '',
  ]
    .filter(Boolean)
    .join(' · ');

const sources: Readonly<Record<Facts['source'], string>> = {
  nowhere: 'nothing is asked',
  proxy: 'the proxy',
  data: 'the property data',
  script: 'the script between the tags, then the proxy',
};

const nextOf = ({ due, refresh }: Facts): string => {
  if (due !== undefined) return `${new Date(due).toTimeString().slice(0, 8)}, if the page can be seen then`;
  return refresh === 'off' ? 'not by itself: refresh="off"' : 'none is planned';
};

const rowsOf = (facts: Facts): readonly (readonly [name: string, value: string])[] => {
  const { status, request, reference, source, version, scripts } = facts;
  return [
    ['On show', status],
    ['Source', sources[source]],
    ['Request', request ? `GET ${withoutSecrets(request, reference)}` : ''],
    ['Asked', request ? wayOf(request) : ''],
    ['Came back', cameBack(facts)],
    ['Next request', request ? nextOf(facts) : ''],
    ['Version', [version, ...(scripts.length > 1 ? scripts : [])].join(' · ')],
  ];
};

/** What the panel shows. Holds no name, no place and no token. */
export interface DoctorReport {
  readonly findings: readonly {
    readonly title: string;
    readonly tone: Cause['tone'];
    readonly text: string;
    /** The section of the README. */
    readonly place: string;
  }[];
  readonly rows: readonly (readonly [name: string, value: string])[];
}

/** What was requested, what came back and what to do about it. In English. */
export const reportOf = (facts: Facts, findings: readonly Finding[]): DoctorReport => ({
  findings: findings.map((finding) => ({
    title: causes[finding.cause].title,
    tone: causes[finding.cause].tone,
    text: sentenceOf(finding),
    place: placeOf(finding.cause),
  })),
  rows: rowsOf(facts).filter(([, value]) => value !== ''),
});
