// What git holds of the files in a working folder: what `git restore` brings back.
import { gitAt, type Variables } from "./run.js";

/** The staged blobs of all files below folders, by their paths from the top of the repository; undefined when git cannot tell. */
export async function stagedBelow(top: string, folders: string[], variables: Variables): Promise<Map<string, string> | undefined> {
  const ran = await gitAt(top, ["ls-files", "--stage", "-z", "--", ...folders], variables);
  if (ran?.code !== 0) return undefined;
  const entries = ran.out.toString("utf8").split("\0").filter(Boolean);
  return new Map(entries.map((entry) => [entry.slice(entry.indexOf("\t") + 1), entry.split(" ", 2)[1] as string]));
}

/** True of bytes that a blob of git holds; `id` says by its length which hash names it. */
export function isBlob(bytes: Uint8Array, id: string): boolean {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const hash = createHash(id.length > 40 ? "sha256" : "sha1")
    .update(`blob ${bytes.length}\0`)
    .update(bytes);
  return hash.digest("hex") === id;
}
