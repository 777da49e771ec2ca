/** Names and places that are not withheld. */
export function holdsPersonal(text: string): boolean {
  return /"(?:signedby|location)"\s*:\s*"[^"]/i.test(text);
}
