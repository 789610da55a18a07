// Letters beyond ASCII, typed and in records: what the source reads the built program reads, whatever its file is encoded in.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { arsom, folder } from "../run.js";

async function begun(more: { [path: string]: string } = {}): Promise<string> {
  const cwd = folder(more);
  await arsom("init", { cwd });
  return cwd;
}

describe("a name with marks", () => {
  const DANG = "kind: chair\nversion: 1\nid: dang\nname: Đặng Minh Khôi\ncountry: VN\n";

  it.each(["Dang", "đặng", "ĐẶNG", "khoi"])("is found by %s", async (word) => {
    const { out } = await arsom(["list", "chairs", `name:${word}`], { cwd: folder({ "arsom.yaml": "", "chairs.yaml": DANG }) });
    expect(out).toContain("Đặng Minh Khôi");
  });

  it("gives an id of its plain letters", async () => {
    const cwd = await begun();
    const { out } = await arsom(["new", "chair", "--name", "Đặng Łukasz Sørensen", "--country", "VN", "--dry-run"], { cwd });
    expect(out).toContain("id: dang-lukasz-sorensen\n");
  });
});

describe("a date with letters and dashes of other languages", () => {
  it.each([
    ["19-го февраля 2019", "start: 2019-02-19\n"],
    ["Jum’at, 22 Februari 2019", "start: 2019-02-22\n"],
    ["19—20 Feb 2019", "start: 2019-02-19\nend: 2019-02-20\n"],
    ["19–20 февраля 2019 г.", "start: 2019-02-19\nend: 2019-02-20\n"],
  ])("%s", async (typed, written) => {
    const cwd = await begun();
    const args = ["new", "meeting", "--series", "arsom", "--number", "99", "--start", typed, "--dry-run"];
    const { out } = await arsom([...args, "--sources", "mfa-sg-2019-arsom-16"], { cwd });
    expect(out).toContain(written);
  });
});

describe("fix", () => {
  it("leaves a name alone inside curly quotes", async () => {
    const quoted = "kind: milestone\nversion: 1\nid: asean-quoted\ndate: 1995\ntext: The flag of “Vietnam” was raised; Laos saw it\n";
    const cwd = await begun({ "data/quoted.yaml": quoted });
    await arsom("fix", { cwd });
    const text = readFileSync(join(cwd, "data/quoted.yaml"), "utf8");
    expect(text).toContain("“Vietnam”");
    expect(text).toContain("Lao PDR saw it");
  });
});
