/** What a server renders. */
import { createElement, StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { ProTracking, type ProTrackingProps } from 'pro-tracking/react';

export const render = (props: ProTrackingProps): string =>
  renderToString(createElement(StrictMode, null, createElement(ProTracking, props)));
