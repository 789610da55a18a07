// The least that reading records can cost: walk a folder, read every file, hash it. node test/bench/floor.js FOLDER
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const hash = createHash("sha1");
for (const entry of readdirSync(process.argv[2], { recursive: true, withFileTypes: true })) {
  if (entry.isFile()) hash.update(readFileSync(join(entry.parentPath, entry.name)));
}
console.log(hash.digest("hex"));
