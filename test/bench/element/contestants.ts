/** What is compared, with the names for the report. */
import { readFileSync } from 'node:fs';

export const peersFolder = new URL('../peers/', import.meta.url);

export interface Contestant {
  readonly name: string;
  /** In `peers/contestants`. Ours has none. */
  readonly module?: string;
  /** Packages whose versions the report names. */
  readonly packages: readonly string[];
  /** Whether it updates what it rendered. Otherwise it builds everything again. */
  readonly updates: boolean;
}

const react = ['react', 'react-dom'];

export const ours: Contestant = { name: 'pro-tracking', packages: [], updates: true };

/** All ratios refer to it. */
export const floor: Contestant = { name: 'hand-written DOM', module: 'dom.ts', packages: [], updates: false };

export const contestants: readonly Contestant[] = [
  ours,
  floor,
  { name: 'flat Lit list', module: 'lit.ts', packages: ['lit'], updates: true },
  {
    name: 'react-vertical-timeline',
    module: 'react-vertical-timeline.tsx',
    packages: ['react-vertical-timeline-component', ...react],
    updates: true,
  },
  {
    name: 'MUI Lab Timeline',
    module: 'mui.tsx',
    packages: ['@mui/lab', '@mui/material', ...react],
    updates: true,
  },
  { name: 'antd Timeline', module: 'antd.tsx', packages: ['antd', ...react], updates: true },
  { name: 'PrimeVue Timeline', module: 'primevue.ts', packages: ['primevue', 'vue'], updates: true },
  { name: 'ui5-timeline', module: 'ui5.ts', packages: ['@ui5/webcomponents-fiori'], updates: false },
];

/** The version that is installed. */
export const versionOf = (name: string): string => {
  const file = new URL(`node_modules/${name}/package.json`, peersFolder);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
};
