/** The text of docs/benchmarks.md. */
import { table } from './format.js';
import { goalsOf } from './goals.js';
import { busyWarning, type Machine } from './machine.js';
import {
  dataTable,
  floorTable,
  loadTable,
  mainTable,
  refreshTable,
  responseTable,
  showAllTable,
  slowTable,
  type Results,
} from './tables.js';

const goalsTable = ({ samples, withLarge }: Results): string =>
  table(
    ['Goal', 'Measured', ''],
    goalsOf(samples, withLarge).map(({ goal, measured, isMet }) => [
      goal,
      measured,
      isMet ? 'met' : '**missed**',
    ]),
  );

export const reportPage = (results: Results, machine: Machine): string => `# Benchmarks

The element and its peers, on the same work in the same browser. \`npm run bench\` in a clone of the repository measures this and
writes this page.

| | |
| --- | --- |
| Date | ${machine.date} |
| Machine | ${machine.processor}, load average ${machine.load} during the run |
| Browser | ${machine.browser} |
| Rounds | ${results.samples.rounds} |
| Versions | ${machine.versions} |
${machine.isBusy ? `\n${busyWarning}\n` : ''}
## Summary

Times are ratios to hand-written DOM in the same round: below 1 is faster. Each figure is a median.

${mainTable(results)}

![Bars: the time from response to painted for 10 events, as ratios to hand-written DOM. The tables below have the same figures.](benchmarks/response.svg)

![Bars: the time from data to painted for 10 events, as ratios to hand-written DOM.](benchmarks/data.svg)

![Bars: the size of each script.](benchmarks/bytes.svg)

## Goals

These are the goals for the element. A goal is met if the median meets it. The spread shows how sure that is.

${goalsTable(results)}

## What is compared

- Every contestant gets PRO's response for one package with one leg, and shows the same text: state, date, progress, facts,
  reference, and each event with its day, time, title, description and place. Each run compares the words on the pages. Dates are
  formatted in the page by \`Intl.DateTimeFormat\`.
- **The element shows the newest 5 events first**, and the others after a click on "Show all". The others show all events at once.
  Above 5 events, the element therefore does less work until that click, which has [its own table](#show-all). It also does work that
  the others do not do: it derives the state from the events, checks the response, and supports 17 languages, every status, live
  updates and keyboards.
- Hand-written DOM and the flat Lit list are limits, not products: the text alone, without styles.
- React renders with \`flushSync\`, the fastest that it offers. react-vertical-timeline runs without its animation. PrimeVue has its
  component's style sheet and no theme.
- \`@codersrank/timeline\` is left out. It reads a CodersRank profile by its user name, and has no way to show other events.

## Loading

The script has everything that the page needs: the libraries, the styles, and the code that shows the journey. Evaluation is the time
from the script's last byte until the next script runs.

${loadTable(results)}

## Response → painted

From the last byte of a response that takes 150 ms to the frame that shows it, at 60 frames per second. The element requests the
data itself. For the others, the page calls \`fetch\`, parses the JSON and renders. Median, and from the least to the most.

${responseTable(results)}

## Data → painted

The page has the parsed data and hands it to the contestant.

${dataTable(results)}

## Show all

From the click on the element's button to the frame that shows all events. Each journey has one more event by then, from the
[refresh](#refresh).

${showAllTable(results)}

## With a slow processor

10 events, with the processor slowed down 4 times.

${slowTable(results)}

## Refresh

The contestant gets the same response again, then one with one more event, which is the newest but one, of 10. Times are until the
tasks are done, without style, layout and paint. Mutations are nodes added and removed, and attributes and texts changed; a node
counts once, whatever is in it. Hand-written DOM builds everything again. ui5-timeline is left out, because the page would have to
find out which items change.

${refreshTable(results)}

## Hand-written DOM in milliseconds

All ratios refer to these times. Other machines have other times, and a first \`Intl.DateTimeFormat\` is a large part of each.

${floorTable(results)}
`;
