/**
 * The embed doctor, loaded with `debug`: examines an element for its page's developer. It returns data, not templates, so
 * that the page never loads a second Lit.
 */
import type { TrackingController } from '../controllers/tracking-controller.js';
import { gatherFacts } from './collect-facts.js';
import { diagnose } from './diagnose.js';
import { sectionOn, paragraphOn, type IssueText } from './issue.js';
import { issues, type Issue } from './issues.js';
import type { ErrorFacts, Facts, RequestFacts } from './facts.js';
import type { ProTrackingElement } from '../pro-tracking-element.js';

/** Removes the values of the query, which may be secret, except ours. */
const withoutSecrets = ({ url, mode }: RequestFacts, reference: string): string =>
  url.replace(/([?&][^=&#]*=)([^&#]*)/g, (whole, name: string, value: string) =>
    [mode, encodeURIComponent(reference), ''].includes(value) ? whole : `${name}…`,
  );

const idOf = (error: ErrorFacts | undefined): string | undefined =>
  error?.correlationId && `PRO’s correlation id ${error.correlationId}`;

const responseText = ({ error, counts, size, duration }: Facts): string => {
  const response = error?.response;
  const [packages, legs, events] = counts ?? [];
  return [
    response && `status ${response.status}${response.isRedirected ? ' after a redirect' : ''}`,
    response && (response.contentType.slice(0, 60) || 'no content type'),
    error?.message,
    counts && !error && `tracking data: packages ${packages}, legs ${legs}, events ${events}`,
    size === undefined ? '' : `${size} bytes`,
    duration === undefined ? '' : `${duration} ms`,
    error?.retryAfter && `retry-after ${error.retryAfter.slice(0, 30)}`,
    idOf(error),
  ]
    .filter(Boolean)
    .join(' · ');
};

const requestText = ({ mode, credentials, hasToken, isOwnFetch }: RequestFacts): string =>
  [
    `mode ${mode}`,
    `credentials ${credentials}`,
    hasToken ? 'with a token' : 'without a token',
    isOwnFetch ? 'with the page’s own fetch' : '',
  ]
    .filter(Boolean)
    .join(' · ');

const sources: Readonly<Record<Facts['source'], string>> = {
  nowhere: 'none',
  proxy: 'the proxy',
  data: 'the property data',
  initialData: 'the property initialData, then the proxy',
  script: 'the script between the tags, then the proxy',
};

const nextOf = ({ due, refresh }: Facts): string => {
  if (due !== undefined) return `${new Date(due).toTimeString().slice(0, 8)}, if the page is visible`;
  return refresh === 'off' ? 'not automatically: refresh="off"' : 'none is planned';
};

const rowsOf = (facts: Facts): readonly (readonly [name: string, value: string])[] => {
  const { status, request, reference, source, version, scripts } = facts;
  return [
    ['Status', status],
    ['Source', sources[source]],
    ['Request', request ? `GET ${withoutSecrets(request, reference)}` : ''],
    ['Request options', request ? requestText(request) : ''],
    ['Response', responseText(facts)],
    ['Next request', request ? nextOf(facts) : ''],
    ['Version', [version, ...(scripts.length > 1 ? scripts : [])].join(' · ')],
  ];
};

/** The content of the panel. It contains no name, no place and no token. */
export interface DoctorReport {
  readonly issues: readonly {
    readonly title: string;
    readonly tone: IssueText['tone'];
    readonly text: string;
    /** The section of docs/troubleshooting.md. */
    readonly section: string;
  }[];
  readonly rows: readonly (readonly [name: string, value: string])[];
}

/** One paragraph about an issue. It may be logged: nothing in it is secret or personal. */
export const sentenceOf = ({ name, detail }: Issue): string => paragraphOn(issues[name], detail);

/** @returns `undefined` if the page has broken something that the examination needs */
export const examine = (host: ProTrackingElement, tracking: TrackingController): DoctorReport | undefined => {
  try {
    const facts = gatherFacts(host, tracking);
    return {
      issues: diagnose(facts).map((issue) => {
        const { title, tone } = issues[issue.name];
        return { title, tone, text: sentenceOf(issue), section: sectionOn(issues[issue.name]) };
      }),
      rows: rowsOf(facts).filter(([, value]) => value !== ''),
    };
  } catch {
    return undefined;
  }
};
