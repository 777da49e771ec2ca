#!/usr/bin/env node
/** The `pro-tracking-sandbox` command. Exit codes: 0 ended as asked, 1 could not serve, 2 a flag is wrong. */
import { listenFailure } from './listen-failure.js';
import { UsageError } from './usage-error.js';
import { readCliOptions, type CliRequest } from './sandbox-cli-options.js';
import { helpText, listText, welcomeText } from './sandbox-cli-texts.js';
import { serveSandbox } from '../../sandbox/serve-sandbox.js';

type ServeRequest = Extract<CliRequest, { action: 'serve' }>;

const complain = (message: string, exitCode: number): void => {
  console.error(`pro-tracking-sandbox: ${message}`);
  process.exitCode = exitCode;
};

const serve = async (request: ServeRequest): Promise<void> => {
  const { port, host, key, speed, faults } = request;
  try {
    const { url, sandbox, close } = await serveSandbox({ port, host, key, speed });
    for (const [reference, fault] of faults) sandbox.fault(reference, fault);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
    console.log(welcomeText(url, key));
  } catch (error) {
    complain(listenFailure(error, request), 1);
  }
};

const run = async (): Promise<void> => {
  const request = readCliOptions(process.argv.slice(2));
  if (request.action === 'serve') await serve(request);
  else console.log(request.action === 'help' ? helpText : listText());
};

run().catch((error: unknown) => {
  if (error instanceof UsageError) complain(`${error.message} (--help lists the flags)`, 2);
  else throw error;
});
