import { Worker } from "node:worker_threads";
import type { LetterFacts } from "@respite/shared/notice/letter/letter-facts";
import type { LetterAnswer, LetterOrder } from "./letter-worker.ts";

/** The worker lies beside this file, as source or as built. */
const ENTRY = new URL(import.meta.url.endsWith(".ts") ? "./letter-worker.ts" : "./letter-worker.js", import.meta.url);

export type Printer = Readonly<{
  /** The letter as PDF. @param at the instant the notice was published */
  print: (facts: LetterFacts, at: string) => Promise<Uint8Array>;
  close: () => Promise<void>;
}>;

type Waiting = Readonly<{ resolve: (pdf: Uint8Array) => void; reject: (error: Error) => void }>;

/**
 * Prints letters in one other thread, one after the other: reading typefaces and setting tables takes tenths of a second,
 * in which this thread answers everybody else. The thread begins with the first letter and keeps no process alive.
 */
export function makePrinter(): Printer {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let worker: Worker | null = null;

  function fail(error: Error): void {
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function begin(): Worker {
    const begun = new Worker(ENTRY);
    begun.on("message", (answer: LetterAnswer) => {
      const order = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (waiting.size === 0) begun.unref();
      if ("pdf" in answer) order?.resolve(answer.pdf);
      else order?.reject(new Error(answer.error));
    });
    begun.on("error", fail);
    begun.on("exit", () => begun === worker && fail(new Error("The thread that prints letters ended.")));
    return begun;
  }

  return {
    print: (facts, at) =>
      new Promise((resolve, reject) => {
        worker ??= begin();
        worker.ref();
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, facts, at } satisfies LetterOrder);
      }),
    close: async () => {
      const ended = worker;
      worker = null;
      await ended?.terminate();
      fail(new Error("The server stops."));
    },
  };
}
