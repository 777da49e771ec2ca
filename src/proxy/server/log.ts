/** Writes one line of JSON that begins with the time. */
export function writeLine(facts: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...facts })}\n`);
}

/** Without it, the process would end when the reader of its output closes the pipe. */
export function outliveReader(): void {
  process.stdout.on('error', () => undefined);
}
