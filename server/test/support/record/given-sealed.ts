import type { RecordHead } from "@respite/shared/record/record";
import type { Verified } from "@respite/shared/record/verify-record";
import { asOfNow } from "../../../src/record/as-of-now.ts";
import { sealWaiting } from "../../../src/record/keep-sealing.ts";
import { readRecord } from "../../../src/record/read-record.ts";
import { keyFrom } from "../../../src/record/record-key.ts";
import { verifyItems } from "../../../src/record/verify-items.ts";
import { HEYUAN } from "../actors.ts";
import type { Api } from "../given-api.ts";

export const KEY = keyFrom(Buffer.alloc(32, 5));

/** Seals until nothing waits. @returns how many events */
export async function sealAll({ database, now }: Api): Promise<number> {
  let all = 0;
  for (;;) {
    const sealed = await sealWaiting(database(), KEY, () => now);
    if (sealed === 0) return all;
    all += sealed;
  }
}

/** Verifies the record of an institution as it lies in the database. */
export const verified = (
  { database }: Api,
  { institutionId = HEYUAN, held = null }: { institutionId?: string; held?: RecordHead | null } = {},
): Promise<Verified> =>
  asOfNow(database(), (client) =>
    verifyItems({ publicKeys: [KEY.publicKey], institutionId, held }, readRecord(client, institutionId)),
  );

export const flawsOf = async (...given: Parameters<typeof verified>): Promise<string[]> =>
  (await verified(...given)).flaws.map(({ code }) => code);
