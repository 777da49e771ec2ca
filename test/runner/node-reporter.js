// For node-tests.ts, not for people: a line of JSON (`NodeResult`) for each test of Node's runner. In JavaScript, since
// the process that reports loads nothing but it.
import { resolve } from 'node:path';

/** Node reports a file in which no test ran, or which broke outside its tests, as if it were a test. */
const kindOf = ({ name, details, file }) => {
  if (details.type === 'suite') return 'suite';
  return file !== undefined && resolve(name) === resolve(file) ? 'file' : 'test';
};

export default async function* report(events) {
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { name, file = '', skip, todo } = data;
    const skipped = skip !== undefined || todo !== undefined;
    yield `${JSON.stringify({ name, file, kind: kindOf(data), passed: type === 'test:pass', skipped })}\n`;
  }
}
