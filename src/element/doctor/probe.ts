import { isAnswered } from '../../client/probe.js';
import type { TrackingError } from '../../client/tracking-error.js';
import { ofPage } from '../controllers/page.js';
import type { ProbeFacts } from './facts.js';

/** The result of each probe; `undefined` while it is running. */
const probes = new WeakMap<TrackingError, ProbeFacts | undefined>();

/** Milliseconds. Browsers report a violation in a separate task. */
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
 * Why the network failed: browsers tell a page only that it did. Each failure is probed once.
 *
 * @param then called with the result
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
