// Addresses of sources, as they are compared.

/** What a query holds for counting visitors, which makes no other document. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|yclid|mc_cid|mc_eid|igshid|ref_src|cmpid)=/;

/** An address as it is compared: scheme, port, `www`, tracking words, a fragment and a stroke at its end make no other document. */
export function addressOf(url: string): string {
  const [page = "", query] = url.replace(/#.*/s, "").split(/\?(.*)/s);
  const [host = "", ...path] = page
    .replace(/^https?:\/\//, "")
    .replace(/\/$/, "")
    .split("/");
  const kept = (query ?? "").split("&").filter((part) => part !== "" && !TRACKING.test(part));
  const place = [
    host
      .toLowerCase()
      .replace(/^www\./, "")
      .replace(/:(?:80|443)$/, ""),
    ...path,
  ].join("/");
  return kept.length > 0 ? `${place}?${kept.join("&")}` : place;
}
