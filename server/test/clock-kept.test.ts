import { expect, test } from "vitest";
import { judgeAgreements } from "../src/agreement/judge-agreements.ts";
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
import { timeActs } from "./support/given-clocks.ts";
import {
  givenActive,
  givenDeclined,
  givenDraft,
  givenEvidenceRequested,
  givenOffered,
} from "./support/given-status.ts";

const api = givenApi();

type Stored = Readonly<{ number: string; status: string; clock: readonly unknown[] }>;

const clockOf = ({ dueAt, atRiskAt, hardLimitAt, acknowledgeBy, clockStoppedAt }: DeferralCaseRecord) => [
  dueAt,
  atRiskAt,
  hardLimitAt ?? null,
  acknowledgeBy ?? null,
  clockStoppedAt != null,
];

/** The clock of every case as it is stored, and as its status, its days and its requests say. */
function clocks(now = api.now): Promise<Readonly<{ stored: Stored[]; reckoned: Stored[] }>> {
  const scope = { institutionId: HEYUAN };
  return withTx(api.database(), scope, async (em) => {
    const [stored, reckoned]: [Stored[], Stored[]] = [[], []];
    for (const record of await em.find(DeferralCaseRecord, scope, { unkept: true })) {
      const context = { ...contextFor(api, SYSTEM), now };
      const tx = await withRecord({ em, context, actor: SYSTEM, ...scope, now: new Date(now) }, { ...record });
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

test("and so does time: what runs out, and agreements that are broken", async () => {
  for (const given of [givenDraft, givenEvidenceRequested, givenOffered, givenDeclined, givenActive]) await given(api);
  const later = "2026-12-01T02:00:00.000Z";
  await timeActs(api, later);
  expect(await judgeAgreements(api.database(), later)).toMatchObject({ told: expect.any(Number) });
  const { stored, reckoned } = await clocks(later);
  expect(stored).toEqual(reckoned);
  const statuses = new Set(stored.map(({ status }) => status));
  for (const status of ["EXPIRED", "BROKEN", "DECLINED"]) expect(statuses).toContain(status);
});
