/** How each framework's compiler checks a use of the tag. */
import { resolve } from 'node:path';

export interface Framework {
  readonly name: string;
  /** Links in the application's `node_modules`, by name. */
  readonly packages: Readonly<Record<string, string>>;
  /** The compiler with its arguments, in the application's folder. It prints the name of each file with an error. */
  readonly compiler: readonly string[];
  readonly options?: object;
  /** The ending of its components' names. */
  readonly extension: string;
  /** A component that has the tag with these attributes. */
  component(attributes: string): string;
  /** The page of the docs, if it has examples to compile, and their language. */
  readonly docs?: readonly [page: string, language: string];
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const installed = (name: string): string => resolve('test/integrations/types/node_modules', name);

const link = (...names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, installed(name)]));

const tsc = [installed('typescript/bin/tsc'), '--project', '.', '--pretty', 'false'];

/** Names and values that every framework writes alike. */
const right = [
  'layout="compact"',
  'signed-by="hidden"',
  'refresh="30"',
  'heading-level="3"',
  'time-zone="Europe/London"',
  'lang="de" id="delivery" style="display: block"',
];
const wrong = [
  'layout="wide"',
  'signed-by="none"',
  'refresh="often"',
  'heading-level="two"',
  'lookup="yes"',
  'status="ready"',
];

/** Where values of any type stand in braces. */
const rightInBraces = [
  "messages={{ loading: 'One moment' }} carriers={{ a: { name: 'b' } }}",
  'onpro-tracking-load={({ detail, currentTarget }) => [detail.reference, currentTarget.status]}',
  'lookup debug={false} expected-delivery refresh={30}',
];
const wrongInBraces = [
  'data="x"',
  "messages={{ headline: 'x' }}",
  'onpro-tracking-load={({ detail }) => detail.place}',
];

const jsx =
  (types: string) =>
  (attributes: string): string => `import type {} from 'pro-tracking/types/${types}';
import type { ProTrackingElement, TrackingErrorEvent } from 'pro-tracking';
export const answer = { TrackedPackages: [] };
export const onError = (event: TrackingErrorEvent): string => event.detail.kind;
export let element: ProTrackingElement | null = null;
export const component = (<pro-tracking
  ${attributes}
><p slot="actions">Returns</p></pro-tracking>);
`;

const inReact = {
  compiler: tsc,
  extension: 'tsx',
  options: { jsx: 'react-jsx' },
  component: jsx('react'),
};

/** The style is an object in React. */
const withoutStyle = right.map((line) => line.replace(/ style=.*/, ''));

export const frameworks: readonly Framework[] = [
  {
    ...inReact,
    name: 'React 19',
    packages: link('@types/react'),
    docs: ['react.md', 'tsx'],
    right: [
      ...withoutStyle,
      'style={{ display: \'block\' }} className="order" key="1" ref={(own) => { element = own; }}',
      'data={answer} initialData={undefined} fetch={fetch}',
      ...rightInBraces,
      'onpro-tracking-error={onError} onClick={(event) => event.currentTarget.reload()}',
    ],
    wrong: [...wrong, ...wrongInBraces, 'proxyUrl="/tracking"'],
  },
  {
    ...inReact,
    name: 'React 18',
    packages: { '@types/react': installed('react-18-types') },
    right: [
      ...withoutStyle,
      'style={{ display: \'block\' }} class="order" key="1" ref={(own) => { element = own; }}',
      'lookup debug={false} expected-delivery refresh={30} onClick={(event) => event.currentTarget.reload()}',
    ],
    // It sets attributes only, and writes `className` as one.
    wrong: [
      ...wrong,
      'data={answer}',
      "messages={{ loading: 'x' }}",
      'className="order"',
      'proxyUrl="/tracking"',
    ],
  },
  {
    name: 'Vue',
    packages: link('vue'),
    compiler: [installed('vue-tsc/bin/vue-tsc.js'), '--project', '.', '--pretty', 'false'],
    options: { vueCompilerOptions: { strictTemplates: true } },
    extension: 'vue',
    docs: ['vue.md', 'vue'],
    component: (attributes) => `<script setup lang="ts">
import type {} from 'pro-tracking/types/vue';
import type { ProTrackingElement, TrackingErrorEvent } from 'pro-tracking';
import { ref } from 'vue';
const answer = { TrackedPackages: [] };
const onError = (event: TrackingErrorEvent) => event.detail.kind;
const element = ref<ProTrackingElement>();
</script>
<template>
  <pro-tracking
    ${attributes}
  ><p slot="actions">Returns</p></pro-tracking>
</template>
`,
    right: [
      ...right,
      'ref="element" key="1" class="order" :aria-label="undefined" @click="() => element?.reload()"',
      ':data="answer" :initialData.prop="answer"',
      ':messages.prop="{ loading: \'One moment\' }" :carriers.prop="{ a: { name: \'b\' } }"',
      '@pro-tracking-load="({ detail, currentTarget }) => [detail.reference, currentTarget.status]"',
      '@pro-tracking-error="onError"',
      'lookup :debug="false" expected-delivery :refresh="30" proxy-url="/tracking"',
    ],
    wrong: [
      ...wrong,
      ':data.prop="1"',
      ':messages="{ headline: \'x\' }"',
      '@pro-tracking-load="({ detail }) => detail.place"',
      '@pro-tracking-loaded="onError"',
      'signed-bye="full"',
    ],
  },
  {
    name: 'Svelte',
    packages: link('svelte'),
    compiler: [
      installed('svelte-check/bin/svelte-check'),
      '--tsconfig',
      'tsconfig.json',
      '--output',
      'machine',
      '--threshold',
      'error',
    ],
    extension: 'svelte',
    docs: ['svelte.md', 'svelte'],
    component: (attributes) => `<script lang="ts">
  import type {} from 'pro-tracking/types/svelte';
  import type { ProTrackingElement, TrackingErrorEvent } from 'pro-tracking';
  const answer = { TrackedPackages: [] };
  const onError = (event: TrackingErrorEvent) => event.detail.kind;
  let element = $state<ProTrackingElement>();
</script>
<pro-tracking
  ${attributes}
><p slot="actions">Returns</p></pro-tracking>
`,
    right: [
      ...right,
      'bind:this={element} class="order" onclick={(event) => event.currentTarget.reload()}',
      'data={answer} initialData={answer}',
      ...rightInBraces,
      'onpro-tracking-error={onError}',
    ],
    wrong: [...wrong, ...wrongInBraces, 'onpro-tracking-loaded={onError}', 'signed-bye="full"'],
  },
  {
    name: 'Solid',
    packages: link('solid-js'),
    compiler: tsc,
    options: { jsx: 'preserve', jsxImportSource: 'solid-js' },
    extension: 'tsx',
    docs: ['solid.md', 'tsx'],
    component: jsx('solid'),
    right: [
      ...right,
      'ref={(own) => { element = own; }} class="order" onClick={(event) => event.currentTarget.reload()}',
      "prop:data={answer} prop:messages={{ loading: 'One moment' }} prop:carriers={{ a: { name: 'b' } }}",
      'on:pro-tracking-load={({ detail, currentTarget }) => [detail.reference, currentTarget.status]}',
      'on:pro-tracking-error={onError}',
      'lookup debug={false} expected-delivery attr:refresh={30} prop:headingLevel={3}',
    ],
    wrong: [
      ...wrong,
      'data={answer}',
      'prop:data="x"',
      "prop:messages={{ headline: 'x' }}",
      'on:pro-tracking-load={({ detail }) => detail.place}',
      'attr:layout="wide"',
      'prop:status="ready"',
    ],
  },
  {
    name: 'Angular',
    packages: link('@angular/core', 'rxjs', 'tslib'),
    compiler: [installed('@angular/compiler-cli/bundles/src/bin/ngc.js'), '--project', '.'],
    options: { angularCompilerOptions: { strictTemplates: true }, experimentalDecorators: true },
    extension: 'ts',
    docs: ['angular.md', 'ts'],
    component: (attributes) => `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { TrackingErrorEvent } from 'pro-tracking';
import { TrackingDirective } from './tracking.directive';
@Component({
  selector: 'app-delivery',
  imports: [TrackingDirective],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`<pro-tracking
    ${attributes}
  ></pro-tracking>\`,
})
export class DeliveryComponent {
  readonly answer = { TrackedPackages: [] };
  onError(event: TrackingErrorEvent): string { return event.detail.kind; }
}
`,
    right: [
      'layout="compact" signedBy="hidden" [data]="answer" class="order"',
      '[messages]="{ loading: \'One moment\' }" [carriers]="{ a: { name: \'b\' } }"',
      '(pro-tracking-error)="onError($event)" (pro-tracking-load)="$event.detail.reference"',
    ],
    wrong: [
      'layout="wide"',
      '[data]="\'x\'"',
      '[messages]="{ headline: \'x\' }"',
      '(pro-tracking-load)="onError($event)"',
      '(pro-tracking-load)="$event.detail.place"',
    ],
  },
];
