import type { LoanTerms } from "@respite/shared/loan/loan";
import { beforeEach, describe, expect, test } from "vitest";
import { judgeAgreements } from "../src/agreement/judge-agreements.ts";
import { asInstitution } from "../src/history/as-institution.ts";
import { ensureInstitution } from "../src/history/ensure-institution.ts";
import { idsFrom } from "../src/history/ids.ts";
import { insertRows } from "../src/history/insert-rows.ts";
import { lenderOf } from "../src/history/lender.ts";
import { letTimePass } from "../src/history/let-time-pass.ts";
import { randomFrom } from "../src/history/random.ts";
import { noRows, type TableName } from "../src/history/rows.ts";
import { tellAccept } from "../src/history/tell-agreement.ts";
import { tellDraft, tellSubmit, tellWithdraw } from "../src/history/tell-application.ts";
import { tellAtRisk } from "../src/history/tell-at-risk.ts";
import { tellAppeal, tellApprove, tellConfirm, tellDecline, tellReturn } from "../src/history/tell-decision.ts";
import { tellLoan } from "../src/history/tell-loan.ts";
import { tellReminders } from "../src/history/tell-reminders.ts";
import { tellClaim, tellProvide, tellRelease, tellRequest } from "../src/history/tell-review.ts";
import type { CaseTelling, Step, Teller } from "../src/history/telling.ts";
import type { Actor } from "../src/identity/actor.ts";
import { allInstitutions } from "../src/institution/all-institutions.ts";
import { startOfDay } from "../src/institution/business-date.ts";
import { remindOfPayments } from "../src/notice/remind-of-payments.ts";
import { HEYUAN, LIN, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenLoan, TWO_OFFERS } from "./support/given-case.ts";
import { timeActs } from "./support/given-clocks.ts";
import { asAdmin } from "./support/given-database.ts";

const TWIN = {
  id: "01900000-0000-7000-8000-00000000000f",
  code: "TWIN",
  name: "HEYUAN Finance",
  currency: "CNY",
  timeZone: "Asia/Shanghai",
  locale: "zh-Hans",
} as const;
const SAID = {
  ground: "SHORT_TERM_HARDSHIP",
  hardshipReason: "ILLNESS",
  statement: "住院三周，暂时没有收入。",
} as const;
const MEASURES = [{ type: "SHIFT", months: 3 }];
const REQUESTED = { measures: [{ type: "SHIFT", months: 3, deferredInterest: "FIRST_RESUMED" }] } as const;
const OFFERS = [
  { measures: [{ type: "SHIFT", months: 3, deferredInterest: "LAST" }] },
  { measures: [{ type: "INTEREST_ONLY", months: 3 }] },
] as const;
const COMPARED: readonly TableName[] = [
  "deferral_case",
  "evaluation",
  "decision",
  "evidence_request",
  "offer",
  "agreement",
  "protection",
  "schedule",
  "event",
  "notice",
  "clock_warning",
];

const api = givenApi();
const BEGINNING = Date.UTC(2026, 2, 5, 2);
const at = (minute: number) => new Date(BEGINNING + minute * 60_000).toISOString();
const emptied = () =>
  asAdmin(
    "set session_replication_role = replica; truncate deferral_case, loan, borrower, event, record_pending cascade",
    api.database().adminUrl,
  );

/** The offers of a letter by what they are, for their ids are drawn. */
const LETTER =
  "jsonb_build_object('offers', (select jsonb_agg(array[o.round, o.position] order by o.round, o.position) from offer o where o.id = any(t.offer_ids)))";

/** Every row of a case but what is drawn: ids. */
async function rowsOf(institutionId: string, table: TableName): Promise<object[]> {
  const order =
    { event: "at, id", offer: "round, position", decision: "number", protection: "kind", notice: "published_at, id" }[
      table as string
    ] ?? "id";
  const where = table === "event" || table === "schedule" ? "case_id is not null" : "true";
  const { rows } = await asAdmin(
    `select to_jsonb(t) - array['id', 'institution_id', 'loan_id', 'borrower_id', 'case_id', 'decision_id', 'offer_id', 'schedule_id', 'external_id', 'offer_ids']${table === "notice" ? ` || ${LETTER}` : ""} as row from ${table} t where institution_id = '${institutionId}' and ${where} order by ${order}`,
    api.database().adminUrl,
  );
  return rows.map(({ row }) => row);
}

/** The same steps by command and by telling. */
class Both {
  private minute = 0;
  private version = 1;
  private id = "";
  private told!: CaseTelling;

  async begin(principal: number): Promise<void> {
    const externalId = `BOTH-${principal}`;
    const loanId = await givenLoan(api, { principal, externalId });
    const draft = await api.command(
      "caseDraft",
      { loanId, ...SAID, requested: MEASURES },
      PARTNER,
      "case { id number }",
      this.next(),
    );
    this.id = draft.case.id;
    const [{ loan }] = (
      await asAdmin(
        `select jsonb_build_object('paid', paid_minor, 'credit', credit_record, 'product', product) as loan from loan where institution_id = $1 and external_id = $2`,
        api.database().adminUrl,
        [HEYUAN, externalId],
      )
    ).rows;
    const terms: LoanTerms = {
      principal: { minor: principal, currency: "CNY" },
      annualRate: "0.12",
      termMonths: 12,
      method: "EQUAL_INSTALMENT",
      dayCount: "THIRTY_360",
      startedOn: "2025-10-10",
      firstDueOn: "2025-11-10",
      shortMonth: "LAST_DAY_OF_MONTH",
      roundingMultiple: 1,
      flatInterest: false,
    };
    const borrower = { externalId: `B-${externalId}`, name: "王小明", locale: "zh-Hans" } as const;
    const of = {
      borrower,
      externalId,
      product: loan.product,
      terms,
      paidMinor: loan.paid,
      creditRecord: loan.credit,
      source: "PARTNER",
    } as const;
    const ids = idsFrom(randomFrom(externalId));
    const telling = tellLoan(lenderOf(TWIN), ids, noRows(), this.step(PARTNER), of);
    this.told = tellDraft(telling, this.step(PARTNER), { ...SAID, requested: REQUESTED });
    this.told.record.number = draft.case.number;
  }

  async do(name: string, by: Actor, input: object, tell: (t: CaseTelling, step: Step) => void): Promise<void> {
    const now = this.next();
    const answer = await api.command(
      name,
      { caseId: this.id, expectedVersion: this.version, ...input },
      by,
      "case { version }",
      now,
    );
    expect(answer.userErrors).toEqual([]);
    this.version = answer.case.version;
    tell(this.told, this.step(by));
  }

  async accept(): Promise<void> {
    const query = "query($id: ID!) { case(id: $id) { offersHash offers { id termsHash status } } }";
    const [offer] = (await api.execute(query, { id: this.id }, { as: RUI })).data.case.offers.filter(
      ({ status }: { status: string }) => status === "OPEN",
    );
    const input = { offerId: offer.id, expectedVersion: this.version, termsHash: offer.termsHash };
    const accepted = await api.command("offerAccept", input, PARTNER, "case { version }", this.next());
    expect(accepted.userErrors).toEqual([]);
    tellAccept(this.told, this.step(PARTNER), 1);
  }

  /** Time passes, and is looked at in that moment; it is told when somebody acts again, or at the end. */
  async wait(now: string = at(this.minute)): Promise<void> {
    this.minute = (Date.parse(now) - BEGINNING) / 60_000;
    await timeActs(api, now);
  }

  /** A day begins on which nothing is paid of what is near, or late. */
  async missed(day: string, tell: (t: CaseTelling, at: Date) => void): Promise<void> {
    const now = startOfDay(day, TWIN.timeZone);
    for (const lender of await allInstitutions(api.database())) await remindOfPayments(api.database(), lender, now);
    await judgeAgreements(api.database(), now);
    tell(this.told, new Date(now));
  }

  warnings(): string[] {
    return this.told.rows.clock_warning.map(({ state }) => state);
  }

  hash(): string {
    return this.told.record.offersHash ?? "";
  }

  async same(): Promise<void> {
    letTimePass(this.told, new Date(at(this.minute)));
    await asInstitution(api.database(), TWIN.id, async (client) => {
      await ensureInstitution(client, TWIN, at(0));
      await insertRows(client, this.told.rows);
    });
    for (const table of COMPARED) {
      expect([table, await rowsOf(TWIN.id, table)]).toEqual([table, await rowsOf(HEYUAN, table)]);
    }
  }

  private next(): string {
    this.minute += 3;
    return at(this.minute);
  }

  private step({ id, name, role }: Actor): Step {
    const by: Teller = { id, name, role };
    return { at: new Date(at(this.minute)), by };
  }
}

describe("a told history is what the commands write, row by row", () => {
  beforeEach(emptied);

  test("from a draft through evidence, second review and a return to the agreement", async () => {
    const both = new Both();
    await both.begin(30_000_000);
    await both.do("caseSubmit", PARTNER, {}, tellSubmit);
    await both.do("caseClaim", LIN, {}, tellClaim);
    await both.do("caseRelease", LIN, {}, tellRelease);
    await both.do("caseClaim", RUI, {}, tellClaim);
    const kinds = ["MEDICAL_CERTIFICATE"] as const;
    await both.do("caseRequestEvidence", RUI, { kinds, note: "请提供诊断证明。" }, (t, step) =>
      tellRequest(t, step, kinds, "请提供诊断证明。"),
    );
    await both.do("caseProvideEvidence", PARTNER, {}, tellProvide);
    const why = "电话核实。";
    const approve = { offers: TWO_OFFERS, words: "同意", overrideReason: why };
    await both.do("caseApprove", RUI, approve, (t, step) => tellApprove(t, step, OFFERS, "同意", why));
    await both.do("caseReturn", SENIOR, { words: "请复核" }, (t, step) => tellReturn(t, step, "请复核"));
    await both.do("caseApprove", RUI, approve, (t, step) => tellApprove(t, step, OFFERS, "同意", why));
    await both.do("caseConfirm", SENIOR, { termsHash: both.hash() }, tellConfirm);
    await both.accept();
    await both.same();
  }, 60_000);

  test("declined, appealed, and declined again by another", async () => {
    const both = new Both();
    await both.begin(1_200_000);
    await both.do("caseSubmit", PARTNER, {}, tellSubmit);
    await both.do("caseClaim", RUI, {}, tellClaim);
    const no = { reasonCodes: ["EVIDENCE_MISSING"], words: "未收到材料。" } as const;
    const decline = (t: CaseTelling, step: Step) => tellDecline(t, step, no.reasonCodes, no.words);
    await both.do("caseDecline", RUI, no, decline);
    await both.do("appealOpen", PARTNER, { words: "材料已寄出。" }, (t, step) => tellAppeal(t, step, "材料已寄出。"));
    await both.do("caseClaim", SENIOR, {}, tellClaim);
    await both.do("caseDecline", SENIOR, no, decline);
    await both.same();
  }, 60_000);

  test("at risk, put off by an answer, at risk again at once, overdue, and claimed only then", async () => {
    const both = new Both();
    await both.begin(1_800_000);
    await both.do("caseSubmit", PARTNER, {}, tellSubmit);
    await both.wait("2026-03-11T16:00:00.000Z");
    await both.do("caseClaim", RUI, {}, tellClaim);
    const ask = { kinds: ["MEDICAL_CERTIFICATE"], note: "请提供诊断证明。" } as const;
    await both.do("caseRequestEvidence", RUI, ask, (t, step) => tellRequest(t, step, ask.kinds, ask.note));
    await both.wait("2026-03-13T02:00:00.000Z");
    await both.do("caseProvideEvidence", PARTNER, {}, tellProvide);
    await both.wait();
    await both.wait("2026-03-17T16:00:00.000Z");
    await both.do("caseClaim", RUI, {}, tellClaim);
    expect(both.warnings()).toEqual(["AT_RISK", "AT_RISK", "BREACHED"]);
    await both.same();
  }, 60_000);

  test("declined, appealed, and the appeal forgotten", async () => {
    const both = new Both();
    await both.begin(2_100_000);
    await both.do("caseSubmit", PARTNER, {}, tellSubmit);
    await both.do("caseClaim", RUI, {}, tellClaim);
    const no = { reasonCodes: ["HARDSHIP_NOT_SHOWN"], words: "看不出困难。" } as const;
    await both.do("caseDecline", RUI, no, (t, step) => tellDecline(t, step, no.reasonCodes, no.words));
    await both.do("appealOpen", PARTNER, { words: "请再看。" }, (t, step) => tellAppeal(t, step, "请再看。"));
    await both.wait("2026-03-17T16:00:00.000Z");
    await both.wait("2026-03-20T16:00:00.000Z");
    await both.same();
    expect(both.warnings()).toEqual(["AT_RISK", "BREACHED"]);
  }, 60_000);

  test("accepted, reminded of in time, and not paid", async () => {
    const both = new Both();
    await both.begin(1_500_000);
    await both.do("caseSubmit", PARTNER, {}, tellSubmit);
    await both.do("caseClaim", RUI, {}, tellClaim);
    const why = "电话核实。";
    const approve = { offers: TWO_OFFERS, words: "同意", overrideReason: why };
    await both.do("caseApprove", RUI, approve, (t, step) => tellApprove(t, step, OFFERS, "同意", why));
    await both.do("caseConfirm", SENIOR, { termsHash: both.hash() }, tellConfirm);
    await both.accept();
    for (const day of ["06-03", "06-07", "06-09"]) await both.missed(`2026-${day}`, tellReminders);
    await both.missed("2026-06-11", tellAtRisk);
    await both.same();
  }, 60_000);

  test("withdrawn", async () => {
    const both = new Both();
    await both.begin(2_400_000);
    await both.do("caseSubmit", PARTNER, {}, tellSubmit);
    await both.do("caseWithdraw", PARTNER, { words: "不需要了" }, (t, step) => tellWithdraw(t, step, "不需要了"));
    await both.same();
  }, 60_000);
});
