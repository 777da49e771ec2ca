import { isAnswered } from '../../client/probe.js';
import type { TrackingError } from '../../client/tracking-error.js';
import { ofPage } from '../controllers/page.js';
import type { ProbeFacts } from './facts.js';

/** What came of looking into a failure; `undefined` while that is not known. */
const probes = new WeakMap<TrackingError, ProbeFacts | undefined>();

/** In milliseconds: a violation is told in a task of its own. */
const patience = 100;

const look = async (url: string, page: Document): Promise<ProbeFacts> => {
  let forbiddenBy: string | undefined;
  const onViolation = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    if (blockedURI && url.startsWith(blockedURI)) forbiddenBy ??= effectiveDirective;
  };
  ofPage(page, 'addEventListener')('securitypolicyviolation', onViolation);
  const answered = await isAnswered(url);
  if (!answered) await new Promise((resolve) => setTimeout(resolve, patience));
  ofPage(page, 'removeEventListener')('securitypolicyviolation', onViolation);
  return { isAnswered: answered, forbiddenBy };
};

/**
 * Why the network failed: browsers tell a page only that it did. Looked into once for each failure.
 *
 * @param then called when it is known
 */
export const probe = (
  error: TrackingError,
  url: string,
  page: Document,
  then: () => void,
): ProbeFacts | undefined => {
  if (!probes.has(error)) {
    probes.set(error, undefined);
    void look(url, page).then((facts) => {
      probes.set(error, facts);
      then();
    });
  }
  return probes.get(error);
};
