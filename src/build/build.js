// Builds the package: what is generated first, then the bundle in dist/.
import { mkdirSync } from "node:fs";
import { library } from "./library.js";
import { notices } from "./notices.js";
import { program } from "./program.js";
import { banner, common, modulesOf, step } from "./step.js";

mkdirSync("dist", { recursive: true });

const { generate, replaceFile } = await step("generate");
await generate();

const { commandFiles, commandIndex, commandLines } = await step("commands");
const commands = await modulesOf(commandFiles());
replaceFile("src/commands/index.ts", commandIndex(commands));
replaceFile("dist/command-lines.js", commandLines(commands));

const inProgram = await program("dist/bundle", common);
// For other programs: a library with all it needs, and the types of what it gives.
const inLibrary = await library("dist/library", { ...common, banner });
notices("dist/THIRD-PARTY-NOTICES.txt", [...inProgram, ...inLibrary]);

const { makeSnapshot } = await step("snapshot");
await makeSnapshot("dist/shipped.snapshot");

const { catalogue } = await step("catalogue");
await catalogue("src/rules/README.md");

const { manual } = await step("manual");
await manual("dist/man/arsom.1");
