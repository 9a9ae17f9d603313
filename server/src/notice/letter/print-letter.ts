import type { LetterFacts } from "@respite/shared/notice/letter/letter-facts";
import { otherThread } from "../../thread/other-thread.ts";
import type { LetterOrder } from "./letter-worker.ts";

/** The worker lies beside this file, as source or as built. */
const ENTRY = new URL(import.meta.url.endsWith(".ts") ? "./letter-worker.ts" : "./letter-worker.js", import.meta.url);

export type Printer = Readonly<{
  /** The letter as PDF. @param at the instant the notice was published */
  print: (facts: LetterFacts, at: string) => Promise<Uint8Array>;
  close: () => Promise<void>;
}>;

/** Prints letters in another thread: reading typefaces and setting tables takes its time. */
export function makePrinter(): Printer {
  const { ask, close } = otherThread<LetterOrder, Uint8Array>(ENTRY);
  return { print: (facts, at) => ask({ facts, at }), close };
}
