/** PRO's keys are 32 hexadecimal digits; tokens and their secrets are long and not words. */
const LOOKS_SECRET = /[\w+/=.-]{28,}/g;

const SECRET_VARIABLES = ['PRO_API_KEY', 'PRO_TRACKING_TOKEN_SECRETS', 'PRO_TRACKING_TOKEN'];

const HIDDEN = '(not shown)';

/** An error message without anything that may be a secret in the wrong place. */
export function redactSecrets(
  message: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const known = SECRET_VARIABLES.flatMap((name) => (environment[name] ?? '').trim().split(/[,\s]+/));
  const isSecret = (text: string): boolean => /\d/.test(text) && !/^PRO_[A-Z_]+$/.test(text);
  return (
    known
      .filter((secret) => secret.length >= 8)
      .reduce((text, secret) => text.replaceAll(secret, HIDDEN), message)
      .replace(LOOKS_SECRET, (text) => (isSecret(text) ? HIDDEN : text))
      // Somebody may expect an option for a secret.
      .replace(/(unknown option '-[\w-]+=).*'/, `$1${HIDDEN}'`)
  );
}
