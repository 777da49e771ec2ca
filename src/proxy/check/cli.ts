#!/usr/bin/env node
/** The `pro-tracking-check` command. Exit codes: see its help. */
import { UsageError } from '../server/usage-error.js';
import { checkProxy } from './check-proxy.js';
import { readCheckOptions } from './cli-options.js';
import { exitCodeOf, helpText, reportText } from './cli-texts.js';

try {
  const request = readCheckOptions(process.argv.slice(2), process.env);
  if (request.action === 'help') console.log(helpText);
  else {
    const report = await checkProxy(request);
    console.log(reportText(report, request));
    process.exitCode = exitCodeOf(report);
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`pro-tracking-check: ${error.message} (--help lists the flags)`);
  process.exitCode = 2;
}
