/** Whether a response contains names or places. */
export function holdsPersonal(text: string): boolean {
  return /"(?:signedby|location)"\s*:\s*"[^"]/i.test(text);
}
