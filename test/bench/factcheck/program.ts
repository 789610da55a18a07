// arsom as these measurements run it: a command line in, what it prints and its exit code out.
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { main as Main } from "../../../src/main.js";
import { messagesTo } from "../../../src/runtime/stderr.js";

/** Runs a command line. */
export type Program = (args: string[]) => Promise<{ code: number; out: string }>;

/** The day on which measurements are made, so that they can be made again. */
export const TODAY = "2026-11-29";

/** The built program under a folder, run in this process. */
export function builtProgram(root: string): Program {
  const { main }: { main: typeof Main } = createRequire(join(root, "package.json"))(resolve(root, "dist/bundle/arsom.cjs"));
  return async (args) => {
    let out = "";
    const code = await main(args, {
      cwd: root,
      variables: {},
      stdout: {
        write: (text) => {
          out += text;
        },
        terminal: false,
        width: 80,
      },
      stderr: messagesTo({ write: (text) => process.stderr.write(text), terminal: false }),
      stdin: async () => "",
      person: () => undefined,
      today: () => TODAY,
      clock: () => "12:00:00",
      interrupted: () => new Promise(() => {}),
      shipped: join(root, "data"),
      shippedSnapshot: join(root, "dist/shipped.snapshot"),
    });
    return { code, out };
  };
}
