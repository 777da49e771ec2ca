/** What the page's developer is shown: warnings in the console and, with `debug`, the embed doctor's panel. */
import type { TemplateResult } from 'lit';
import type { ConsignmentController } from '../controllers/consignment-controller.js';
import type { LiveController } from '../controllers/live.js';
import { loadDoctor } from '../lazy-modules.js';
import { doctorPanel } from '../view/doctor/panel.js';
import { warnOnce } from './console-log.js';
import { failureLine } from './failure-log.js';
import { invalidOptions, invalidOptionText } from './invalid-options.js';
import { LazyModule } from './lazy-module.js';
import type { OptionsElement } from './options-element.js';
import { text } from './options.js';

const doctor = new LazyModule(loadDoctor);

const isForeign = ({ proxyUrl, ownerDocument }: OptionsElement): boolean => {
  const { baseURI, defaultView } = ownerDocument;
  try {
    return new URL(text(proxyUrl), baseURI).origin !== defaultView?.origin;
  } catch {
    return false;
  }
};

const warn = (host: OptionsElement, { state, embeddedError }: ConsignmentController): void => {
  const failures = [embeddedError, 'error' in state ? state.error : undefined];
  for (const error of failures) {
    const line = error && failureLine(error, isForeign(host), typeof host.fetch === 'function');
    if (line) warnOnce(line);
  }
  for (const option of invalidOptions(host))
    warnOnce(`${invalidOptionText(option)} README.md#value-that-cannot-be-used`);
};

/** Logs what is wrong. Returns the doctor's panel with `debug`, once the doctor has been loaded. */
export const developerPanel = (
  host: OptionsElement,
  journey: ConsignmentController,
  live: LiveController | undefined,
): TemplateResult | undefined => {
  warn(host, journey);
  const module = host.debug ? doctor.get(() => host.requestUpdate()) : undefined;
  const report = module?.examine(host, journey, live);
  return report && doctorPanel(report);
};
