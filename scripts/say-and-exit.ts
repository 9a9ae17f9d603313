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
    if (error instanceof BuildError) sayAndExit(`${error.message.trim()}\nThe build failed (see above).`);
    throw error;
  }
}

/** A command without options refuses any. */
export function refuseOptions(command: string, args: readonly string[], instead: string): void {
  if (args.length > 0) sayAndExit(`${command} knows no option ${args[0]}: ${instead}`);
}
