/** The analyzer ships no types. */
declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** Resolves to the manifest. */
  export const cli: (options: {
    argv: readonly string[];
    cwd?: string;
    noWrite?: boolean;
  }) => Promise<unknown>;
}
