// The outside world of the running process.
import { join } from "node:path";
import { packageFolder } from "../load/package.js";
import { daysAt } from "../model/today.js";
import type { Env } from "./env.js";
import { personAt } from "./person.js";
import { messagesTo } from "./stderr.js";
import { standardOutput } from "./stdout.js";

/** The environment of the running process. */
export function processEnv(): Env {
  // Each stream is made when it is first touched, which takes its time: standard input and error mostly are not.
  return {
    cwd: process.cwd(),
    variables: process.env,
    stdout: standardOutput(),
    stderr: messagesTo({
      write: (text) => void process.stderr.write(text),
      get terminal() {
        return process.stderr.isTTY === true;
      },
    }),
    stdin: async () => {
      const parts: Buffer[] = [];
      for await (const part of process.stdin) parts.push(part as Buffer);
      return Buffer.concat(parts).toString("utf8");
    },
    person: () => (process.stdin.isTTY && process.stderr.isTTY ? personAt : undefined),
    today: () => daysAt(new Date()),
    clock: () => new Date().toTimeString().slice(0, 8),
    interrupted: () => new Promise((done) => void process.once("SIGINT", done)),
    shipped: join(packageFolder(), "data"),
    shippedSnapshot: join(packageFolder(), "dist/shipped.snapshot"),
  };
}
