import type { LitElement } from 'lit';

const text = (element: Element | null | undefined): string => element?.textContent ?? '';

/** What a control is about: its event, or its package and leg; without what news change of them. */
export const subjectOf = (control: Element): string => {
  const event = control.closest('[part~="event"]');
  const within = [
    control.closest('[part="package"]')?.querySelector('[part="package-reference"]'),
    control.querySelector('[part="carrier"]'),
    ...(event?.querySelectorAll('time, [part="description"], [part="facts"]') ?? []),
  ];
  return within.map(text).join('\n');
};

/**
 * Keeps the focus on what it is about. News stand before what was there, and the page's nodes are used again in their order: the
 * one that has the focus may be another event's afterwards. To be called before the host renders.
 */
export const holdFocus = async (host: LitElement): Promise<void> => {
  const root = host.renderRoot as ShadowRoot;
  const focused = root.activeElement;
  if (!focused) return;
  const subject = subjectOf(focused);
  await host.updateComplete;
  if (root.activeElement !== focused || subjectOf(focused) === subject) return;
  const alike = root.querySelectorAll<HTMLElement>(focused.localName);
  [...alike].find((each) => subjectOf(each) === subject)?.focus({ preventScroll: true });
};
