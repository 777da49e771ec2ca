import { Option } from 'commander';
import { readPort, readText } from './option-values.js';

/** `--port`, of every command that listens. */
export function portOption(port: number): Option {
  return new Option('--port <number>', 'the port to listen on; 0 for a free one')
    .argParser(readPort)
    .default(port);
}

/** `--host`, of every command that listens. */
export function hostOption(): Option {
  return new Option('--host <name>', 'the address to listen on; 0.0.0.0 to be reachable from other machines')
    .argParser(readText)
    .default('127.0.0.1');
}
