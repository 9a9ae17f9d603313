import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import { editPolicy } from "@respite/shared/policy/edit-policy";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { NOTHING_REPLAYED, type ReplaySummary } from "@respite/shared/replay/replay-summary";
import { describe, expect, test } from "vitest";
import { PROJECT } from "../src/config.ts";
import { uuidV7 } from "../src/database/uuid-v7.ts";
import { withTx } from "../src/database/with-tx.ts";
import { findLender } from "../src/history/find-lender.ts";
import { importFile } from "../src/import/import-file.ts";
import { PolicyReplayRecord } from "../src/replay/policy-replay.entity.ts";
import { runReplay } from "../src/replay/run-replay.ts";
import { EDITOR, HARBOR } from "./support/actors.ts";
import { asAdmin, givenDatabase } from "./support/given-database.ts";

/** As in import-real.test.ts: real plans lie beside the project, never in it, and where they are absent this says so. */
const PLANS = join(resolve(PROJECT, process.env.RESPITE_SHARED_DATA ?? "../shared/data"), "lendingclub_hardship.csv");
const present = existsSync(PLANS);
if (!present) console.warn(`The real plans are not at ${PLANS}: no policy is replayed on them.`);

const database = givenDatabase();
const NOW = "2026-03-05T02:00:00.000Z";

async function replayed(to: PolicyVersion): Promise<ReplaySummary> {
  const id = uuidV7(Date.parse(NOW));
  await withTx(database(), { institutionId: HARBOR }, async (em) => {
    em.persist(
      em.create(PolicyReplayRecord, {
        id,
        institutionId: HARBOR,
        fromVersion: CN_DEFAULT.id,
        toVersion: to.id,
        fromDocument: CN_DEFAULT,
        toDocument: to,
        overAll: false,
        against: null,
        currency: "USD",
        status: "WAITING",
        total: 68,
        done: 0,
        summary: NOTHING_REPLAYED,
        requestedBy: EDITOR.id,
        requestedByName: EDITOR.name,
        requestedAt: new Date(NOW),
      }),
    );
  });
  await runReplay(database(), HARBOR, id, () => NOW);
  const { rows } = await asAdmin("select summary, status from policy_replay where id = $1", database().adminUrl, [id]);
  expect(rows[0]?.status).toBe("DONE");
  return rows[0]?.summary;
}

describe.skipIf(!present)("real hardship plans", () => {
  test("are replayed: which ones a policy would have granted, and how those ended", async () => {
    const lender = await findLender(database(), "HARBOR");
    if (!lender) throw new Error("HARBOR is one of the demo's.");
    await importFile(database(), lender, PLANS);
    const wider = editPolicy(CN_DEFAULT, {
      numbers: [
        { name: "smallLoan.maxOutstanding.USD", value: "4000000" },
        { name: "smallLoan.maxDaysPastDue", value: "60" },
      ],
    });
    if (!wider.ok) throw new Error(JSON.stringify(wider.error));
    const { all, byOutcome } = await replayed(wider.value);
    expect(all).toMatchObject({ cases: 68, grantedBefore: 7, grantedAfter: 41, unpriced: 0 });
    expect(byOutcome.COMPLETED).toMatchObject({ cases: 51, grantedBefore: 7, grantedAfter: 31 });
    expect(byOutcome.BROKEN).toMatchObject({ cases: 12, grantedBefore: 0, grantedAfter: 6 });
    expect(byOutcome.ACTIVE).toMatchObject({ cases: 5, grantedBefore: 0, grantedAfter: 4 });
    // A wider policy refuses nobody whom the narrower one granted.
    expect(all.newlyRefused).toBe(0);
  }, 300_000);
});
