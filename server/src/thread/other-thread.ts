import { Worker } from "node:worker_threads";

/** What is asked of the other thread, and what it answers. */
export type Order<O> = Readonly<{ id: number; order: O }>;
export type Done<R> = Readonly<{ id: number; result: R } | { id: number; error: string }>;

export type OtherThread<O, R> = Readonly<{
  /** @throws Error with what the other thread threw, or because it ended */
  ask: (order: O) => Promise<R>;
  close: () => Promise<void>;
}>;

type Waiting<R> = Readonly<{ resolve: (result: R) => void; reject: (error: Error) => void }>;

/**
 * Has work that takes tenths of a second done in one other thread, while this one answers everybody else. The thread
 * begins with the first order and keeps no process alive.
 *
 * @param entry the module that answers by `answerOrders`
 */
export function otherThread<O, R>(entry: URL): OtherThread<O, R> {
  const waiting = new Map<number, Waiting<R>>();
  let last = 0;
  let worker: Worker | null = null;

  function fail(error: Error): void {
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function begin(): Worker {
    const begun = new Worker(entry);
    begun.on("message", (done: Done<R>) => {
      const asked = waiting.get(done.id);
      waiting.delete(done.id);
      if (waiting.size === 0) begun.unref();
      if ("error" in done) asked?.reject(new Error(done.error));
      else asked?.resolve(done.result);
    });
    begun.on("error", fail);
    begun.on("exit", () => begun === worker && fail(new Error("The other thread ended.")));
    return begun;
  }

  return {
    ask: (order) =>
      new Promise((resolve, reject) => {
        worker ??= begin();
        worker.ref();
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, order } satisfies Order<O>);
      }),
    close: async () => {
      const ended = worker;
      worker = null;
      await ended?.terminate();
      fail(new Error("The server stops."));
    },
  };
}
