import { existsSync, globSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { basename } from "node:path";
import { endProcess } from "../server/src/start/end-process.ts";
import { build } from "./build/build.ts";
import { doctor } from "./doctor/doctor.ts";
import { at, COMPILED } from "./root.ts";
import { orExit, sayAndExit } from "./say-and-exit.ts";

type Command = Readonly<{ run(args: string[], env: NodeJS.ProcessEnv): Promise<number> }>;

const [name = "", ...args] = process.argv.slice(2);

// The doctor must be able to come when nothing builds.
if (name === "doctor") process.exit(await doctor(process.env));

const known = globSync(at("server/src/cli/*.ts"))
  .map((path) => basename(path, ".ts"))
  .filter((command) => !command.endsWith(".test"));
if (!known.includes(name)) {
  const asked = name === "" ? "Say what to do" : `There is no command ${name}`;
  sayAndExit(`${asked}: npm run respite -- ${["doctor", ...known].sort().join(" | ")}.`);
}
await orExit(build("server"));
const path = at(`server/dist/cli-${name}.js`);
if (!existsSync(path)) sayAndExit(`The command ${name} was not built: delete server/dist and try again.`);
enableCompileCache(COMPILED);
const command = (await import(path)) as Command;
endProcess(await command.run(args, process.env));
