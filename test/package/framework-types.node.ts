/** The types for frameworks and the custom states, which are written by hand, have the names of the manifest and of the source. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import type { Manifest } from '../../.config/docs/manifest.js';
import { elementOf } from '../../.config/docs/manifest.js';
import type { TrackingStatus } from '../../src/element/state/tracking-state.js';
import type { Tone } from '../../src/tracking/states.js';

const element = elementOf(JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest);
const { attributes = [], members = [], events = [], cssStates = [] } = element;

const namesOf = (all: readonly { readonly name: string }[]): readonly string[] =>
  all.map(({ name }) => name).sort();

const settable = members.filter(
  ({ kind, readonly, static: isStatic }) => kind === 'field' && !readonly && !isStatic,
);

const files = ['attributes', 'react'].map((name) => `src/element/frameworks/${name}.ts`);
const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8')) as {
  config: object;
};
const { options } = ts.parseJsonConfigFileContent({ ...config, files }, ts.sys, '.');
const program = ts.createProgram(files, options);
const checker = program.getTypeChecker();

/** The names of what an exported type has. */
const namesIn = (type: string): readonly string[] => {
  const exported = files
    .flatMap((file) => checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!))
    .find(({ name }) => name === type);
  return namesOf(checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(exported!)));
};

/** As keys, so that the type check asks for new ones. */
const states: Readonly<Record<TrackingStatus | Tone, true>> = {
  idle: true,
  loading: true,
  ready: true,
  empty: true,
  stale: true,
  invalid: true,
  'not-found': true,
  denied: true,
  'rate-limited': true,
  offline: true,
  failed: true,
  good: true,
  going: true,
  attention: true,
  problem: true,
  neutral: true,
};

describe('the types for frameworks have', () => {
  it('the attributes', () => assert.deepEqual(namesIn('ProTrackingAttributes'), namesOf(attributes)));

  it('the properties', () => {
    const names = [...namesIn('ProTrackingOptions'), ...namesIn('ProTrackingProperties')];
    assert.deepEqual(names.sort(), namesOf(settable));
  });

  it('the events, also in the React component', () => {
    assert.deepEqual(namesIn('ProTrackingListeners'), namesOf(events));
    const handlers = namesIn('ProTrackingProps').filter((name) => name.startsWith('onTracking'));
    const short = events.map(({ name }) => name.replace('pro-tracking-', ''));
    assert.deepEqual(
      handlers.map((name) => name.replace('onTracking', '').toLowerCase()),
      short.sort(),
    );
  });
});

it('the manifest has the custom states', () => {
  assert.deepEqual(namesOf(cssStates), Object.keys(states).sort());
});
