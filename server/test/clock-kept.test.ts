import { expect, test } from "vitest";
import { DeferralCaseRecord } from "../src/case/case.entity.ts";
import { setClock } from "../src/case/case-clock.ts";
import { withRecord } from "../src/case/case-command.ts";
import { SYSTEM } from "../src/command/run-as-system.ts";
import { withTx } from "../src/database/with-tx.ts";
import { evidenceHolds } from "../src/evidence/evidence-holds.ts";
import { HEYUAN } from "./support/actors.ts";
import { contextFor } from "./support/context-for.ts";
import { everyMutation } from "./support/every-mutation.ts";
import { givenApi } from "./support/given-api.ts";

const api = givenApi();

type Stored = Readonly<{ number: string; status: string; clock: readonly unknown[] }>;

const clockOf = ({ dueAt, atRiskAt, hardLimitAt, acknowledgeBy, clockStoppedAt }: DeferralCaseRecord) => [
  ...[dueAt, atRiskAt, hardLimitAt ?? null, acknowledgeBy ?? null, clockStoppedAt != null],
];

/** The clock of every case as it is stored, and as its status, its days and its requests say. */
function clocks(): Promise<Readonly<{ stored: Stored[]; reckoned: Stored[] }>> {
  const scope = { institutionId: HEYUAN };
  return withTx(api.database(), scope, async (em) => {
    const [stored, reckoned]: [Stored[], Stored[]] = [[], []];
    for (const record of await em.find(DeferralCaseRecord, scope, { unkept: true })) {
      const context = contextFor(api, SYSTEM);
      const tx = await withRecord({ em, context, actor: SYSTEM, ...scope, now: new Date(api.now) }, { ...record });
      const { number, status } = record;
      stored.push({ number, status, clock: clockOf(record) });
      setClock(tx, await evidenceHolds(tx));
      reckoned.push({ number, status, clock: clockOf(tx.record) });
    }
    return { stored, reckoned };
  });
}

test.each(Object.entries(everyMutation(api)))("%s leaves every clock where it belongs", async (name, [as, given]) => {
  const { userErrors } = await api.command(name, await given(), as, "");
  expect(userErrors).toEqual([]);
  const { stored, reckoned } = await clocks();
  expect(stored).toEqual(reckoned);
});
