/**
 * The attributes, properties and events of `<pro-tracking>`, from which the types for each framework are made. A test compares their
 * names with the manifest.
 */
import type { ProTrackingElement } from '../pro-tracking-element.js';

/** The properties that have an attribute. */
type Reflected =
  | 'consignment'
  | 'proxyUrl'
  | 'mode'
  | 'expectedDelivery'
  | 'refresh'
  | 'loading'
  | 'order'
  | 'layout'
  | 'timeZone'
  | 'signedBy'
  | 'location'
  | 'mapUrl'
  | 'headingLevel'
  | 'token'
  | 'credentials'
  | 'lookup'
  | 'debug'
  | 'lang';

/** The properties that have none, and can be set. */
type Unreflected = 'data' | 'initialData' | 'messages' | 'carriers' | 'fetch' | 'renewToken';

/** Seconds can be a number or a text, in the attribute and in the property. */
type Value<Name extends keyof ProTrackingElement> = Name extends 'refresh'
  ? 'auto' | 'off' | number | `${number}`
  : Name extends 'headingLevel'
    ? number | `${number}`
    : ProTrackingElement[Name];

/** `proxy-url` for `proxyUrl`. */
export type AttributeName<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${AttributeName<Rest>}`
  : '';

type AttributesOf<Names extends keyof ProTrackingElement> = {
  [Name in Names as AttributeName<Name>]?: Value<Name> | undefined;
};

type PropertiesOf<Names extends keyof ProTrackingElement> = {
  [Name in Names]?: Value<Name> | undefined;
};

/** Attributes, as HTML writes them. */
export type ProTrackingAttributes = AttributesOf<Reflected>;

/** What the attributes set, by the names of the properties. */
export type ProTrackingOptions = PropertiesOf<Reflected>;

/** What only properties can set. */
export type ProTrackingProperties = PropertiesOf<Unreflected>;

type EventName = Extract<keyof GlobalEventHandlersEventMap, `pro-tracking-${string}`>;

/** Listeners by the name of their event. */
export type ProTrackingListeners = {
  [Name in EventName]: (
    event: GlobalEventHandlersEventMap[Name] & { readonly currentTarget: ProTrackingElement },
  ) => unknown;
};
