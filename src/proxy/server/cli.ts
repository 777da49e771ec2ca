#!/usr/bin/env node
/** The `pro-tracking` program. */
import { Command, CommanderError } from 'commander';
import { checkCommand } from '../check/check-command.js';
import { forgetEnvironment, tidyEnvironment } from './environment.js';
import { outliveReader } from './log.js';
import { proxyCommand } from './proxy-command.js';
import { redactSecrets } from './redact-secrets.js';
import { runProxy } from './run-proxy.js';
import { sandboxCommand } from './sandbox-command.js';
import { StartError } from './start-error.js';

const program = new Command('pro-tracking')
  .description('The server side of <pro-tracking>.')
  .version(__VERSION__)
  .exitOverride()
  .configureOutput({ outputError: () => undefined })
  .addHelpText('after', '\nTo try it without a key: pro-tracking proxy --sandbox');

let name = program.name();
program.hook('preSubcommand', (_, command) => void (name = `${program.name()} ${command.name()}`));

for (const command of [proxyCommand(runProxy), sandboxCommand(), checkCommand()])
  program.addCommand(command.copyInheritedSettings(program));

function complain(message: string, exitCode: number): void {
  console.error(`${name}: ${redactSecrets(message, environment)}`);
  process.exitCode = exitCode;
}

/** One line. */
function plain({ message }: CommanderError): string {
  return message.replace(/^error: /, '').replaceAll(/\s*\n\s*/g, ' ');
}

/** `help proxy`, `proxy --help`, `proxy -h` */
function asksForHelp([first, ...rest]: readonly string[]): boolean {
  return first === 'help' || rest.includes('--help') || rest.includes('-h');
}

outliveReader();
tidyEnvironment(process.env);
const environment = { ...process.env };
if (asksForHelp(process.argv.slice(2))) forgetEnvironment(process.env);
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof StartError) complain(error.message, 1);
  else if (!(error instanceof CommanderError)) throw error;
  else if (error.exitCode === 0) process.exitCode = 0;
  // Without a command, Commander prints its help as an error.
  else if (error.code === 'commander.help') process.exitCode = 2;
  else complain(`${plain(error)} (see ${name} --help)`, 2);
}
