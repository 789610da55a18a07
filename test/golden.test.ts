// A golden file a report, of one small partner, so that every change of a report is seen in review.
import { join } from "node:path";
import { expect, it } from "vitest";
import { arsom, ROOT } from "./run.js";

it.each([
  ["timeline.txt", "timeline --partner norway"],
  ["timeline.md", "timeline --partner norway --format md"],
  ["timeline.json", "timeline --partner norway --format json"],
  ["timeline-ru.md", "timeline --partner norway --format md --lang ru"],
  ["summary.md", "summary --partner norway --format md"],
  ["summary-id.md", "summary --partner norway --format md --lang id"],
  ["brief.md", "brief --partner norway --format md"],
  ["brief-id.md", "brief --partner norway --format md --lang id"],
  ["brief-ru.md", "brief --partner norway --format md --lang ru"],
  ["consistency.md", "consistency --partner norway --notes --format md"],
  ["why.md", "why norway.levels --format md"],
])("%s: arsom %s", async (name, line) => {
  const { out, code } = await arsom(line, { today: "2026-11-22" });
  expect(code).toBe(0);
  await expect(out).toMatchFileSnapshot(join(ROOT, "test/golden", name));
});
