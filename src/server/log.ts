/** One line of JSON, with the time in front. */
export function writeLine(facts: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...facts })}\n`);
}

/** Whoever reads the lines may go away: that is no reason to stop answering. */
export function outliveReader(): void {
  process.stdout.on('error', () => undefined);
}
