import { faultSpelling } from '../../sandbox/fault.js';
import { journeyOf, journeys } from '../../sandbox/journeys.js';
import { livingJourneys } from '../../sandbox/live-journeys.js';

export const helpText = `pro-tracking-sandbox: a stand-in for SortedPRO's tracking API, with invented journeys

Usage: pro-tracking-sandbox [flags]

  --port NUMBER     8787; 0 for a free one
  --host NAME       127.0.0.1; 0.0.0.0 to be reachable from other machines
  --key KEY         sandbox-key; what ocp-apim-subscription-key must hold
  --speed NUMBER    60; seconds of a living journey that pass in a second
  --fault [REF=]F   spoil the answers of one reference, or of all; may be given several times. F is
                    ${faultSpelling}
  --list            print every reference and what it shows
  -h, --help        print this`;

const line = ({ reference, title }: { reference: string; title: string }): string => `${reference}  ${title}`;

/** Every reference with its title, a line each; the living ones first. */
export const listText = (): string => [...livingJourneys, ...journeys].map(line).join('\n');

/** What is said once the sandbox is up. */
export const welcomeText = (url: string, key: string): string => {
  const memorable = ['J01', 'J02', 'J07', 'J11', 'J21', 'J43e'].map(journeyOf);
  return [
    `SortedPRO sandbox on ${url}`,
    `Key (ocp-apim-subscription-key): ${key}`,
    '',
    'Try:',
    `  curl -H 'ocp-apim-subscription-key: ${key}' ${url}/tracking/${journeyOf('J02').reference}`,
    '',
    'References (--list prints all):',
    ...[...memorable, ...livingJourneys].map((each) => `  ${line(each)}`),
  ].join('\n');
};
