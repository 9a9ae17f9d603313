import { BuildError } from "./build/build-error.ts";

/** Ends the command with a sentence and exit code 1. */
export function sayAndExit(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** Builds, or ends the command showing what the build said. */
export async function orExit<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof BuildError) sayAndExit(`${shortened(error.message)}\nThe build failed (see above).`);
    throw error;
  }
}

/** Tools that fail in many places say the same of each: the first lines tell what is wrong. */
function shortened(output: string, most = 60): string {
  const lines = output.trim().split("\n");
  const left = lines.length - most;
  return left > 0 ? [...lines.slice(0, most), `… and ${left} more lines`].join("\n") : lines.join("\n");
}

/** A command without options refuses any. */
export function refuseOptions(command: string, args: readonly string[], instead: string): void {
  if (args.length > 0) sayAndExit(`${command} knows no option ${args[0]}: ${instead}`);
}
