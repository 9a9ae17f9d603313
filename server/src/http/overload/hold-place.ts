import type { FastifyReply } from "fastify";
import type { Gate } from "./gate.ts";

/** A place behind a gate that a request holds while its body still comes in. */
export type Place = Readonly<{
  /** Does the work the place is for, and leaves after it, whoever has hung up meanwhile. */
  use<T>(work: () => Promise<T>): Promise<T>;
}>;

/** Leaves by itself when it comes to no work: the body is refused, or never comes. */
export function holdPlace(gate: Gate, { raw }: FastifyReply): Place {
  let state: "COMING" | "WORKING" | "LEFT" = "COMING";
  const giveUp = () => {
    if (state === "COMING") leave();
  };
  const leave = () => {
    state = "LEFT";
    gate.leave();
  };
  raw.once("finish", giveUp).once("close", giveUp);
  return {
    async use(work) {
      state = "WORKING";
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
