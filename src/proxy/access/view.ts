/** `full`: names and locations as the option `redact` shows them; `basic`: without both. */
export type View = 'full' | 'basic';

/** The option `redact` with its defaults. */
export interface Redaction {
  readonly signedBy: 'full' | 'initials' | 'hidden';
  readonly location: 'full' | 'town' | 'hidden';
}

export function redactionFor(view: View, redaction: Redaction): Redaction {
  return view === 'full' ? redaction : { signedBy: 'hidden', location: 'hidden' };
}
