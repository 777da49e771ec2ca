'use client';
/** The "./react" entry: defines `<pro-tracking>`, and has it as a component for React 18 and 19. */
import './define.js';

export { ProTracking, type ProTrackingProps } from './element/frameworks/react.js';
