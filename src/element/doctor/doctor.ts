/** The embed doctor, loaded with `debug`: examines an element for its page's developer and returns data, no templates. */
import type { ConsignmentController } from '../controllers/consignment-controller.js';
import type { LiveController } from '../controllers/live.js';
import { diagnose } from './diagnose.js';
import { reportOf, type DoctorReport } from './report.js';
import { gatherFacts } from './collect-facts.js';
import type { OptionsElement } from '../options-element.js';

/** @returns `undefined` where the page has broken what the examination needs */
export const examine = (
  host: OptionsElement,
  journey: ConsignmentController,
  live: LiveController | undefined,
): DoctorReport | undefined => {
  try {
    const facts = gatherFacts(host, journey, live);
    return reportOf(facts, diagnose(facts));
  } catch {
    return undefined;
  }
};
