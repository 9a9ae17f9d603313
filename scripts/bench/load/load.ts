import { Worker } from "node:worker_threads";

/** Where to send what, over how many connections, for how long. */
export type Load = Readonly<{
  port: number;
  path: string;
  headers: Readonly<Record<string, string>>;
  /** The bodies of the requests, sent in turn. */
  bodies: readonly string[];
  connections: number;
  seconds: number;
  /** Each body is sent at most once; the run is over when there is none left. */
  once: boolean;
}>;

/** What came of it. Times are in milliseconds. */
export type Outcome = Readonly<{ requests: number; seconds: number; p50: number; p99: number }>;

type Message = { outcome: Outcome } | { failure: string };

/** The thread that sends the load: the one that measures does nothing else meanwhile. */
export class LoadThread {
  private readonly worker = new Worker(new URL("./load-worker.ts", import.meta.url));

  /** @throws Error with what was answered, when an answer is no success */
  run(load: Load): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const settle = (then: () => void) => {
        this.worker.off("message", onMessage).off("error", onError);
        then();
      };
      const onError = (error: unknown) => settle(() => reject(error));
      const onMessage = (message: Message) =>
        settle(() => ("outcome" in message ? resolve(message.outcome) : reject(new Error(message.failure))));
      this.worker.on("message", onMessage).on("error", onError);
      this.worker.postMessage(load);
    });
  }

  close(): Promise<number> {
    return this.worker.terminate();
  }
}
