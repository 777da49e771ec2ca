/** For the page's developer: loaded with `debug`, or when there is something wrong to tell. */
import type { TemplateResult } from 'lit';
import type { ConsignmentController } from '../controllers/consignment-controller.js';
import type { LiveController } from '../controllers/live.js';
import { causes } from '../view/doctor/causes.js';
import { diagnose } from '../view/doctor/diagnose.js';
import { doctorView, placeOf, sentenceOf } from '../view/doctor/view.js';
import { gatherFacts } from './facts.js';
import type { OptionsElement } from './options-element.js';

export { styles } from '../view/doctor/styles.js';

/**
 * @param missing the parts that could not be loaded
 * @returns what is to be seen in the page; `undefined` without `debug`
 */
type Examine = (
  host: OptionsElement,
  journey: ConsignmentController,
  live: LiveController | undefined,
  missing: ReadonlySet<string>,
) => TemplateResult | undefined;

const told = new Set<string>();

/** Tells of a problem in the console, once for each cause and page. */
const warnOnce = (problem: string): void => {
  if (!told.has(problem)) console.warn(`<pro-tracking>: ${problem}`);
  told.add(problem);
};

const examine: Examine = (...all) => {
  const [{ debug }] = all;
  const facts = gatherFacts(...all);
  const findings = diagnose(facts);
  // With `debug`, a failure of the network is looked into, and may turn out to be something else.
  const isOpen =
    debug && facts.error?.kind === 'network' && facts.request?.isOwnFetch === false && !facts.probe;
  for (const { cause, detail } of isOpen ? [] : findings)
    if (causes[cause].tone === 'problem') warnOnce(`${sentenceOf({ cause, detail })} ${placeOf(cause)}`);
  return debug ? doctorView(facts, findings) : undefined;
};

/** Warns of what is wrong. */
export const doctor: Examine = (...all) => {
  try {
    return examine(...all);
  } catch {
    // Whatever a page has done to itself: the element goes on without.
    return undefined;
  }
};
