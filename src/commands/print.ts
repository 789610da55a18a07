// Prints a result in the format that was asked for, to standard output or a file.
import { extname, resolve } from "node:path";
import { fitting, formatNames, formats } from "../formats/index.js";
import { nearest } from "../model/nearest.js";
import type { Format, Output, Screen } from "../model/output.js";
import { UsageError } from "../model/usage-error.js";
import type { Env } from "../runtime/env.js";
import type { Options } from "./command.js";

/** Where a file that is no terminal is read. */
export const ON_DISK: Screen = { terminal: false, width: 80, colour: false };

/** Writes the result; throws UsageError when the format does not fit it or is not known. */
export async function print(result: Output, options: Options, env: Env, screen: Screen): Promise<void> {
  const file = options.output as string | undefined;
  const format = formatFor(result, options.format as string | undefined, file);
  const output = format.needs === "findings" ? (await import("./in-checkout.js")).inCheckout(result, env) : result;
  if (file === undefined || file === "-") {
    env.stdout.write(await format.print(output, screen));
    return;
  }
  const { save } = await import("../runtime/write/save.js");
  await save(resolve(env.cwd, file), await format.print(output, { ...screen, terminal: false, colour: options.color === "always" }), file);
}

/** The format asked for, else that of a file's ending, else text; throws UsageError when it does not fit the result. */
export function formatFor(output: Output, asked: string | undefined, file: string | undefined): Format {
  const fit = fitting(output);
  const ending = file === undefined ? "" : extname(file).slice(1).toLowerCase();
  const name = asked ?? formats.find(({ endings }) => endings.includes(ending))?.name ?? (ending && file !== "-" ? undefined : "text");
  if (ending === "pdf") throw new UsageError("no format writes .pdf files; write .docx or .html and print it");
  if (name === undefined) throw new UsageError(`no format writes .${ending} files; give one with --format: ${formatNames(fit)}`);
  const format = formats.find((one) => one.name === name);
  const other = formats.find(({ endings }) => endings.includes(ending));
  if (!format) {
    const near = nearest(
      name,
      formats.map((one) => one.name),
    );
    throw new UsageError(`no format is called ${name}${near ? `; did you mean ${near}?` : ""} (this prints in ${formatNames(fit)})`);
  }
  if (!fit.includes(format))
    throw new UsageError(`${output.called ?? "this"} does not print in ${name}; it prints in ${formatNames(fit)}${only(fit)}`);
  // Any format is text enough for a .txt.
  if (other && other.name !== "text" && !format.endings.includes(ending))
    throw new UsageError(`--format ${name} and the ending of ${file} ask for two formats; give one of them, or another ending`);
  return format;
}

/** What to type for the one format that fits. */
function only([format, ...more]: Format[]): string {
  return format && more.length === 0 ? `: --format ${format.name}, or -o FILE.${format.endings[0]}` : "";
}
