/** For the page's developer: warnings in the console and, with `debug`, the embed doctor's panel. */
import { hasOwn } from '../../tracking/has-own.js';
import type { TemplateResult } from 'lit';
import type { TrackingController } from '../controllers/tracking-controller.js';
import { ofPage } from '../controllers/page.js';
import { loadDoctor } from '../../lazy-modules.js';
import { doctorPanel } from './panel.js';
import { warnOnce } from '../console-log.js';
import { failureLine } from '../failure-log.js';
import { LazyModule } from '../lazy-module.js';
import { diagnoseMarkup, markupLine, nothingRequested } from '../markup-log.js';
import { mistakesOf } from '../options/mistakes.js';
import type { ProTrackingElement } from '../pro-tracking-element.js';
import { readOptions } from '../options/options.js';

const doctor = new LazyModule(loadDoctor);

const isForeign = (host: ProTrackingElement): boolean => {
  const page = host.ownerDocument;
  try {
    const { origin } = new URL(readOptions(host).proxyUrl, ofPage(page, 'baseURI'));
    return origin !== ofPage(page, 'defaultView')?.origin;
  } catch {
    return false;
  }
};

const warn = (
  host: ProTrackingElement,
  { state, initialDataError }: TrackingController,
  isUnfilled: boolean,
): void => {
  const failures = [initialDataError, hasOwn(state, 'error') ? state.error : undefined];
  try {
    for (const error of failures) {
      const line = error && failureLine(error, isForeign(host), typeof host.fetch === 'function');
      if (line) warnOnce(line);
    }
    if (isUnfilled) warnOnce(markupLine(nothingRequested));
    for (const issue of diagnoseMarkup(mistakesOf(host))) warnOnce(markupLine(issue));
  } catch {
    // The page has broken something that the warnings need. The element works without them.
  }
};

/**
 * Logs what is wrong. Returns the doctor's panel with `debug`, once the doctor has been loaded.
 *
 * @param isUnfilled the element has been empty for so long that something must be wrong
 */
export const developerPanel = (
  host: ProTrackingElement,
  tracking: TrackingController,
  isUnfilled: boolean,
): TemplateResult | undefined => {
  warn(host, tracking, isUnfilled);
  const module = readOptions(host).debug ? doctor.get(() => host.requestUpdate()) : undefined;
  const report = module?.examine(host, tracking);
  return report && doctorPanel(report);
};
