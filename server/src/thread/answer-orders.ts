import { parentPort } from "node:worker_threads";
import type { Done, Order } from "./other-thread.ts";

/** In the other thread: does what is ordered, one after the other. */
export function answerOrders<O, R>(work: (order: O) => Promise<R>): void {
  let before: Promise<unknown> = Promise.resolve();
  parentPort?.on("message", ({ id, order }: Order<O>) => {
    before = before.then(async () => parentPort?.postMessage(await answer(id, order)));
  });

  async function answer(id: number, order: O): Promise<Done<R>> {
    try {
      return { id, result: await work(order) };
    } catch (error) {
      return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  }
}
