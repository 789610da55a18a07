// The version of the package.
import packageJson from "../../package.json" with { type: "json" };

/** As `package.json` gives it. */
export function version(): string {
  return packageJson.version;
}
