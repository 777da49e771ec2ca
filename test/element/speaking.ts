/** Elements on pages of some language. */
import { fixture, html } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import type { ProTrackingElement } from '../../src/element/pro-tracking-element.js';
import { FakeApi } from './api.js';
import { eventually } from './crowd.js';
import { createElement, Driver, type Attributes } from './driver.js';

export interface Spoken {
  readonly driver: Driver;
  readonly api: FakeApi;
  /** What stands around it; gone when the test ends. */
  readonly around: HTMLElement;
}

export interface Scene {
  /** What stands around the element, which comes in place of `<i>`; a `<template>` in it is its parent's shadow root. */
  readonly markup?: string;
  readonly attributes?: Attributes;
  readonly properties?: Partial<ProTrackingElement>;
  /** The answer's journey. */
  readonly journey?: string;
}

/** Shows a journey in the middle of a page. */
export const showIn = async ({
  markup = '<i></i>',
  attributes = {},
  properties = {},
  journey: id = 'J01',
}: Scene): Promise<Spoken> => {
  const journey = journeyOf(id);
  const around = await fixture<HTMLElement>(html`<div></div>`);
  around.innerHTML = markup;
  const template = around.querySelector('template');
  const host = template?.parentElement;
  if (template && host) host.attachShadow({ mode: 'open' }).append(template.content);
  const api = new FakeApi();
  const element = createElement({ consignment: journey.reference, ...attributes }, { fetch: api.fetch });
  Object.assign(element, properties);
  (host?.shadowRoot ?? around).querySelector('i')!.replaceWith(element);
  (await api.next()).answerAs(journey);
  const driver = new Driver(element);
  await driver.shows('ready', 'empty', 'not-found', 'failed');
  return { driver, api, around };
};

/** Once the element says so much: a language comes when it is needed. */
export const says = (driver: Driver, headline: string): Promise<void> =>
  eventually(() => driver.headline() === headline, `“${headline}”, but it says “${driver.headline()}”`);
