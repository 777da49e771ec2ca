/** What was typed, or set, is wrong: its message is one line for whoever did it. */
export class UsageError extends Error {}
