import { ok } from "@respite/shared/result/result";
import { expect, test } from "vitest";
import { DeferralCaseRecord } from "../src/case/case.entity.ts";
import { type CaseTx, UNDER_LOCK, withRecord } from "../src/case/case-command.ts";
import { runAsSystem } from "../src/command/run-as-system.ts";
import { tellAtRisk, tellBeforeReport, tellLateDecision } from "../src/notice/tell-later.ts";
import { HEYUAN } from "./support/actors.ts";
import { givenActive } from "./support/given-active.ts";
import { givenApi } from "./support/given-api.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
const amount = { minor: 106_619, currency: "CNY" } as const;

/** What time brings: a transaction of the system on a case under lock, as the sweeps run it. */
const inSystemTx = (caseId: string, tell: (tx: CaseTx) => Promise<void>) =>
  runAsSystem(api.database(), "2026-06-15T02:00:00.000Z", HEYUAN, async (command) => {
    const where = { id: uuid(caseId), institutionId: HEYUAN };
    const record = await command.em.findOneOrFail(DeferralCaseRecord, where, UNDER_LOCK);
    await tell(await withRecord(command, record));
    return ok(record.id);
  });

test.each([
  {
    kind: "BREACH_WARNING",
    says: "请于 2026年6月20日 前补足 ¥1,066.19",
    tell: (tx: CaseTx) => tellAtRisk(tx, { dueOn: "2026-06-10", amount, payBy: "2026-06-20" }),
  },
  {
    kind: "LATE_DECISION",
    says: "责任在我们",
    tell: (tx: CaseTx) => tellLateDecision(tx, { promisedBy: "2026-06-12", decideBy: "2026-06-26" }),
  },
  {
    kind: "PRE_REPORT",
    says: "拟于 2026年7月1日 报送“逾期 1–30 天”",
    tell: (tx: CaseTx) => tellBeforeReport(tx, { level: "DAYS_1_30", reportOn: "2026-07-01", amount }),
  },
])("$kind is written with what the system does, in the borrower's language, and once", async ({ kind, says, tell }) => {
  const id = await givenActive(api);
  for (let round = 0; round < 2; round += 1) expect((await inSystemTx(id, tell)).ok).toBe(true);
  const rows = await look(api, "select subject from notice where case_id = $1 and kind = $2", [uuid(id), kind]);
  expect(rows).toEqual([{ subject: expect.stringContaining(says) }]);
});
