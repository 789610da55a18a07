// Addresses of sources, as they are compared.

/** An address as it is compared: whether it is encrypted, and a stroke at its end, make no other document. */
export function addressOf(url: string): string {
  return url.replace(/^https?:\/\//, "").replace(/\/$/, "");
}
