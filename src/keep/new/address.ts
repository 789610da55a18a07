// What the address of a source tells: its host as ids name it, and the source that has the address already.

import { doublesOf } from "../../domain/doubles.js";
import type { Store } from "../../load/store.js";
import type { ArsomRecord } from "../../model/record.js";

/** The source that has this address, as rule `duplicate-record` compares them. */
export function sourceAt(url: string, store: Store): ArsomRecord<"source"> | undefined {
  return doublesOf("source", { url }, store)[0]?.record as ArsomRecord<"source"> | undefined;
}

/** The sources of the same host. */
export function sourcesOfHost(url: string, store: Store): ArsomRecord<"source">[] {
  const host = hostOf(url);
  return host === "" ? [] : store.all("source").filter((source) => hostOf(source.fields.url ?? "") === host);
}

/** What ids of sources of this host begin with: what most of them begin with, else a word of the host. */
export function prefixOf(url: string, store: Store): string | undefined {
  const counts = new Map<string, number>();
  for (const { id } of sourcesOfHost(url, store)) {
    const prefix = id.replace(/-\d{4}(-.*)?$/, "");
    if (prefix !== id) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? wordOf(hostOf(url));
}

/** The host without what says only "the web" or a language: `en.vietnamplus.vn` is `vietnamplus.vn`. */
function hostOf(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  return host.replace(/^((www\d?|m|amp|[a-z]{2})\.)+(?=[^.]+\.)/, "");
}

/** Names under which countries give out names of their own. */
const SHELVES = new Set(["com", "co", "org", "net", "edu", "ac", "or", "gov", "go", "gob", "gouv"]);

/** Hosts of what many people write, each under a name of its own. */
const HOMES = new Set(["blogspot", "wordpress", "substack", "medium", "livejournal"]);

/** The word of a host that names who it is: `mfa.gov.sg` is `mfa-sg`, `thestar.com.my` is `thestar`. */
function wordOf(host: string): string | undefined {
  const labels = host.split(".");
  const country = labels.pop();
  const shelf = labels.length > 1 && SHELVES.has(labels.at(-1) as string) ? labels.pop() : undefined;
  let name = labels.pop();
  if (name && HOMES.has(name)) name = labels.pop() ?? name;
  return name && (shelf?.startsWith("go") ? `${name}-${country}` : name);
}
