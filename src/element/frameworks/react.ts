/**
 * `<pro-tracking>` as a component for React 18 and 19. React writes the attributes, also on the server. The component sets the
 * properties and adds the listeners, which React 18 cannot.
 */
import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  version,
  type HTMLAttributes,
  type RefObject,
} from 'react';
import type { TrackingLoadDetail } from '../events.js';
import type { ProTrackingElement } from '../pro-tracking-element.js';
import type {
  AttributeName,
  ProTrackingListeners,
  ProTrackingOptions,
  ProTrackingProperties,
} from './attributes.js';

/** The element's properties and events, and what every HTML element has. */
export interface ProTrackingProps
  extends HTMLAttributes<ProTrackingElement>, ProTrackingOptions, ProTrackingProperties {
  onTrackingLoad?: ProTrackingListeners['pro-tracking-load'] | undefined;
  onTrackingUpdate?: ProTrackingListeners['pro-tracking-update'] | undefined;
  onTrackingError?: ProTrackingListeners['pro-tracking-error'] | undefined;
  onTrackingLookup?: ProTrackingListeners['pro-tracking-lookup'] | undefined;
}

/** The attributes whose names differ from those of their properties. */
type RenamedAttributes = {
  readonly [
    Name in keyof ProTrackingOptions as AttributeName<Name> extends Name ? never : Name
  ]-?: AttributeName<Name>;
};

const renamed: RenamedAttributes = {
  expectedDelivery: 'expected-delivery',
  headingLevel: 'heading-level',
  mapUrl: 'map-url',
  proxyUrl: 'proxy-url',
  signedBy: 'signed-by',
  timeZone: 'time-zone',
};

/** React 18 writes `className` as an attribute of that name. */
const attributeNames = new Map(Object.entries({ ...renamed, className: 'class' }));

/** React 18 writes `true` as a text, which a boolean attribute of the page then differs from. */
const present = Number.parseInt(version, 10) < 19 ? '' : true;

/** `aria-hidden` and its kind need a text. No version of React writes it, for an element with a hyphen. */
const attributeValue = (name: string, value: unknown): unknown => {
  if (typeof value !== 'boolean') return value;
  if (/^(aria|data)-/.test(name)) return String(value);
  return value ? present : undefined;
};

const attributesOf = (props: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(props).map(([name, value]) => [
      attributeNames.get(name) ?? name,
      attributeValue(name, value),
    ]),
  );

/** React 18 warns about layout effects on a server. */
const useBrowserEffect = 'document' in globalThis ? useLayoutEffect : useEffect;

const useListener = <Name extends keyof ProTrackingListeners>(
  element: RefObject<ProTrackingElement | null>,
  name: Name,
  listener: ProTrackingListeners[Name] | undefined,
): void =>
  useBrowserEffect(() => {
    const { current } = element;
    if (!listener || !current) return undefined;
    current.addEventListener(name, listener as EventListener);
    return () => current.removeEventListener(name, listener as EventListener);
  }, [listener]);

/** An element that a server has written may show its journey before React adds the listener. */
const useMissedLoad = (
  element: RefObject<ProTrackingElement | null>,
  listener: ProTrackingListeners['pro-tracking-load'] | undefined,
): void => {
  const isMounted = useRef(false);
  useBrowserEffect(() => {
    const { current } = element;
    const missed = !isMounted.current && current?.tracking;
    isMounted.current = true;
    if (!listener || !missed) return;
    const { reference, state, packages } = missed;
    const detail: TrackingLoadDetail = { reference, state, packages: packages.length };
    const targets = { target: { value: current }, currentTarget: { value: current } };
    // Not of the event's class, which is in the element's module: that one is imported by the package's name.
    const event: object = new CustomEvent('pro-tracking-load', { detail });
    // Only for this listener: the page's others have received it.
    listener(Object.defineProperties(event, targets) as Parameters<typeof listener>[0]);
  }, []);
};

export const ProTracking = forwardRef<ProTrackingElement, ProTrackingProps>(function ProTracking(
  {
    consignment,
    data,
    initialData,
    messages,
    carriers,
    fetch,
    renewToken,
    onTrackingLoad,
    onTrackingUpdate,
    onTrackingError,
    onTrackingLookup,
    ...attributes
  },
  ref,
) {
  const element = useRef<ProTrackingElement>(null);
  useImperativeHandle(ref, () => element.current!, []);

  // An element that a server has written may be upgraded before React sets these. Until then it gets no reference, and requests nothing.
  const waits = data !== undefined || initialData !== undefined || fetch !== undefined;

  useBrowserEffect(() => {
    const properties: Required<ProTrackingProperties> = {
      data,
      initialData,
      messages,
      carriers,
      fetch,
      renewToken,
    };
    Object.assign(element.current!, properties, waits && { consignment: consignment ?? '' });
  }, [consignment, data, initialData, messages, carriers, fetch, renewToken, waits]);

  useMissedLoad(element, onTrackingLoad);
  useListener(element, 'pro-tracking-load', onTrackingLoad);
  useListener(element, 'pro-tracking-update', onTrackingUpdate);
  useListener(element, 'pro-tracking-error', onTrackingError);
  useListener(element, 'pro-tracking-lookup', onTrackingLookup);

  return createElement('pro-tracking', {
    ...attributesOf({ consignment: waits ? undefined : consignment, ...attributes }),
    ref: element,
  });
});
