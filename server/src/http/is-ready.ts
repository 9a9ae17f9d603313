import { setTimeout } from "node:timers/promises";
import type { Database } from "../database/open.ts";

/** Long enough for a busy database, short enough that readiness is off within two seconds of its going away. */
const PATIENCE_MS = 1_500;

/** Tells whether the database answers. Asked by many at once, it asks the database once. */
export function readiness({ pool }: Pick<Database, "pool">): () => Promise<boolean> {
  let asking: Promise<boolean> | undefined;
  const ask = async (): Promise<boolean> => {
    const answered = pool.query("select 1").then(
      () => true,
      () => false,
    );
    const patience = new AbortController();
    const late = setTimeout(PATIENCE_MS, false, { signal: patience.signal }).catch(() => false);
    try {
      return await Promise.race([answered, late]);
    } finally {
      patience.abort();
    }
  };
  return () => {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };
}
