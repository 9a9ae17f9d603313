import type { Receiving } from "../../src/evidence/receive-evidence.ts";
import type { TestDatabase } from "./given-database.ts";

/** Receives documents without looking into them. */
export const givenReceiving = (database: TestDatabase): Receiving => ({
  database,
  inspector: {
    inspect: async (content) => ({ contentType: "application/pdf", content, quarantine: null }),
    close: async () => {},
  },
  mostBytes: 2 ** 30,
});
