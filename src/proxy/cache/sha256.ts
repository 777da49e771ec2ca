/** SHA-256 of a text, its first 128 bits in hexadecimal digits. */
export async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return hexadecimal(hash.slice(0, 16));
}

/** Bytes in hexadecimal digits. */
export function hexadecimal(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
