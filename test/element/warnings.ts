/** What the page's developer sees while a test runs. */
import { moment } from './fake-clock.js';

/** Runs the work, which sees what has been warned of so far, and resolves to all that it warned of. */
export const warningsOf = async (
  work: (warnings: readonly string[]) => Promise<void> | void,
): Promise<string[]> => {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...all: unknown[]) => void warnings.push(all.join(' '));
  try {
    await work(warnings);
  } finally {
    console.warn = warn;
  }
  return warnings;
};

/** Runs the work and resolves to the errors that nobody caught: those of the page, and of promises. */
export const uncaughtOf = async (work: () => Promise<void> | void): Promise<string[]> => {
  const errors: string[] = [];
  const onError = (event: ErrorEvent): void => {
    event.preventDefault();
    errors.push(event.message);
  };
  const onRejection = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    errors.push(String(event.reason));
  };
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  try {
    await work();
    // Rejections are reported after the task in which nobody handled them.
    await moment();
    await moment();
  } finally {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  }
  return errors;
};

/** Everything that a test file's page has been warned of so far: each cause is warned of once for each page. */
export const recordWarnings = (): readonly string[] => {
  const warnings: string[] = [];
  const { warn } = console;
  before(() => {
    console.warn = (...all: unknown[]) => void warnings.push(all.join(' '));
  });
  after(() => {
    console.warn = warn;
  });
  return warnings;
};
