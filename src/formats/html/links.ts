// Which addresses may be links: http, https and mailto, and places of the page itself.

/** The address to link to; undefined for what must not be a link. */
export function safeAddress(address: string | undefined): string | undefined {
  if (address === undefined || !/^(https?:\/\/|mailto:)[^\s\x00-\x20<>"']+$/i.test(address)) return undefined;
  return URL.canParse(address) ? address : undefined;
}
