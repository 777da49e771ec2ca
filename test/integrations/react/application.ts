/** A React application in a page: shows one component, with whatever properties the test gives it. */
import { createElement, createRef, StrictMode, type ReactElement } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { ProTracking, type ProTrackingProps } from 'pro-tracking/react';

const ref = createRef<HTMLElementTagNameMap['pro-tracking']>();
const elementOf = (props: ProTrackingProps): ReactElement =>
  createElement(StrictMode, null, createElement(ProTracking, { ...props, ref }));

let root: Root | undefined;

const application = {
  /** What handlers and React have reported. */
  log: [] as string[],
  /** The element that the application's ref holds. */
  get element() {
    return ref.current;
  },
  /** A handler that logs the reference, and whether it was called on the element. */
  logAs:
    (name: string): ProTrackingProps['onTrackingLoad'] =>
    ({ detail, currentTarget }) =>
      application.log.push(`${name}: ${detail.reference}, ${String(currentTarget === ref.current)}`),
  respondWith:
    (answer: object): typeof fetch =>
    () =>
      Promise.resolve(Response.json(answer)),
  headline(): string | undefined {
    return ref.current?.shadowRoot?.querySelector('[part=headline]')?.textContent?.trim();
  },
  show(props: ProTrackingProps): void {
    root ??= createRoot(document.querySelector('main')!);
    flushSync(() => root?.render(elementOf(props)));
  },
  hydrate(props: ProTrackingProps): void {
    const onRecoverableError = (error: unknown): void => void application.log.push(String(error));
    root = hydrateRoot(document.querySelector('main')!, elementOf(props), { onRecoverableError });
  },
  unmount(): void {
    flushSync(() => root?.unmount());
    root = undefined;
  },
  /** Waits for a status that stays. “loading” can begin and end between two frames. */
  async settled(status: 'ready' | 'idle' = 'ready'): Promise<void> {
    while (ref.current?.status !== status) await new Promise(requestAnimationFrame);
    await ref.current.updateComplete;
  },
  /** Waits until handlers and React have reported so many things. */
  async logged(count: number): Promise<void> {
    while (application.log.length < count) await new Promise(requestAnimationFrame);
  },
};

declare global {
  interface Window {
    application: typeof application;
  }
}

for (const level of ['error', 'warn'] as const)
  console[level] = (...all: readonly unknown[]) => void application.log.push(all.join(' '));
window.application = application;
