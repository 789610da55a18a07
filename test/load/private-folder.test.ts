// The user's cache folder: used only where no one else could have put anything.
import { chmodSync, chownSync, mkdirSync, realpathSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { privateFolder } from "../../src/load/private-folder.js";
import { cacheFolder } from "../../src/runtime/env.js";
import { folder } from "../run.js";

describe("a private folder", () => {
  /** Whether a folder, made with this mode below one with that, is used. */
  const isUsed = (mode: number, above = 0o755) => {
    const at = folder({ "above/cache/x": "" });
    chmodSync(join(at, "above/cache"), mode);
    chmodSync(join(at, "above"), above);
    return privateFolder(join(at, "above/cache")) !== undefined;
  };

  it("stands where the environment says, never by a relative path", () => {
    expect(cacheFolder({ XDG_CACHE_HOME: "/c", HOME: "/h" }, "linux")).toBe(join("/c", "arsom"));
    expect(cacheFolder({ HOME: "/h" }, "linux")).toBe(join("/h", ".cache", "arsom"));
    expect(cacheFolder({ HOME: "/h" }, "darwin")).toBe(join("/h", "Library", "Caches", "arsom"));
    expect(cacheFolder({ LOCALAPPDATA: "/l" }, "win32")).toBe(join("/l", "arsom", "cache"));
    expect(cacheFolder({}, "linux")).toBeUndefined();
    for (const path of ["c", "./c", "..", "~/c"]) {
      expect(cacheFolder({ XDG_CACHE_HOME: path, HOME: "/h" }, "linux"), path).toBeUndefined();
      expect(cacheFolder({ HOME: path }, "linux"), path).toBeUndefined();
      expect(cacheFolder({ HOME: path }, "darwin"), path).toBeUndefined();
      expect(cacheFolder({ LOCALAPPDATA: path }, "win32"), path).toBeUndefined();
    }
  });

  it("is one that others can neither read nor write, nor put another in the place of", () => {
    expect([0o700, 0o755, 0o770, 0o702, 0o777].map((mode) => isUsed(mode))).toEqual([true, false, false, false, false]);
    expect([0o700, 0o755, 0o775, 0o757, 0o1777].map((above) => isUsed(0o700, above))).toEqual([true, true, false, false, true]);
  });

  it("is not another user's, as root can try", () => {
    const at = folder({ "cache/x": "", "other/cache/x": "" });
    for (const path of ["cache", "other/cache"]) chmodSync(join(at, path), 0o700);
    expect(privateFolder(join(at, "cache"))).toBeDefined();
    if (process.getuid?.() !== 0) return;
    chownSync(join(at, "cache"), 65534, 65534);
    chownSync(join(at, "other"), 65534, 65534);
    expect([privateFolder(join(at, "cache")), privateFolder(join(at, "other/cache"))]).toEqual([undefined, undefined]);
  });

  it("is made with its parents for the user alone, and used by its real path", () => {
    const at = folder({});
    expect(privateFolder(join(at, "a/b"))).toBe(join(realpathSync(at), "a/b"));
    expect([statSync(join(at, "a")).mode & 0o777, statSync(join(at, "a/b")).mode & 0o777]).toEqual([0o700, 0o700]);
    symlinkSync(join(at, "a"), join(at, "link"));
    expect(privateFolder(join(at, "link/b"))).toBe(join(realpathSync(at), "a/b"));
  });

  it("is none in a repository, nor where none can be made", () => {
    const at = folder({ ".git/HEAD": "ref: refs/heads/main\n", file: "" });
    mkdirSync(join(at, "cache"), { mode: 0o700 });
    expect(privateFolder(join(at, "cache"))).toBeUndefined();
    for (const path of [join(at, "file/cache"), join(at, "file"), "/proc/arsom", "/proc/a/b", "/dev/null/a"])
      expect(privateFolder(path), path).toBeUndefined();
  });
});
