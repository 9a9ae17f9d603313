import type { LoanTerms } from "@respite/shared/loan/loan";
import { expect } from "vitest";
import { judgeAgreements } from "../../src/agreement/judge-agreements.ts";
import { asInstitution } from "../../src/history/as-institution.ts";
import { ensureInstitution } from "../../src/history/ensure-institution.ts";
import { idsFrom } from "../../src/history/ids.ts";
import { insertRows } from "../../src/history/insert-rows.ts";
import { lenderOf } from "../../src/history/lender.ts";
import { letTimePass } from "../../src/history/let-time-pass.ts";
import { randomFrom } from "../../src/history/random.ts";
import { noRows } from "../../src/history/rows.ts";
import { tellAccept } from "../../src/history/tell-agreement.ts";
import { tellDraft } from "../../src/history/tell-application.ts";
import { tellLoan } from "../../src/history/tell-loan.ts";
import type { CaseTelling, Step, Teller } from "../../src/history/telling.ts";
import type { Actor } from "../../src/identity/actor.ts";
import { allInstitutions } from "../../src/institution/all-institutions.ts";
import { startOfDay } from "../../src/institution/business-date.ts";
import { remindOfPayments } from "../../src/notice/remind-of-payments.ts";
import { HEYUAN, PARTNER, RUI } from "./actors.ts";
import { COMPARED, rowsOf } from "./case-rows.ts";
import type { Api } from "./given-api.ts";
import { givenLoan } from "./given-case.ts";
import { timeActs } from "./given-clocks.ts";
import { asAdmin } from "./given-database.ts";

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
const BEGINNING = Date.UTC(2026, 2, 5, 2);
const at = (minute: number) => new Date(BEGINNING + minute * 60_000).toISOString();

/** The same steps by command and by telling. */
export class Both {
  private readonly api: Api;
  private minute = 0;
  private version = 1;
  private id = "";
  private told!: CaseTelling;

  constructor(api: Api) {
    this.api = api;
  }

  async begin(principal: number): Promise<void> {
    const externalId = `BOTH-${principal}`;
    const loanId = await givenLoan(this.api, { principal, externalId });
    const draft = await this.api.command(
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
        this.api.database().adminUrl,
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
    const answer = await this.api.command(
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
    const [offer] = (await this.api.execute(query, { id: this.id }, { as: RUI })).data.case.offers.filter(
      ({ status }: { status: string }) => status === "OPEN",
    );
    const input = { offerId: offer.id, expectedVersion: this.version, termsHash: offer.termsHash };
    const accepted = await this.api.command("offerAccept", input, PARTNER, "case { version }", this.next());
    expect(accepted.userErrors).toEqual([]);
    tellAccept(this.told, this.step(PARTNER), 1);
  }

  /** Time passes, and is looked at in that moment; it is told when somebody acts again, or at the end. */
  async wait(now: string = at(this.minute), tell: (t: CaseTelling, at: Date) => void = () => {}): Promise<void> {
    this.minute = (Date.parse(now) - BEGINNING) / 60_000;
    await timeActs(this.api, now);
    tell(this.told, new Date(now));
  }

  /** A day begins on which nothing is paid of what is near, or late. */
  async missed(day: string, tell: (t: CaseTelling, at: Date) => void): Promise<void> {
    const now = startOfDay(day, TWIN.timeZone);
    for (const lender of await allInstitutions(this.api.database()))
      await remindOfPayments(this.api.database(), lender, now);
    await judgeAgreements(this.api.database(), now);
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
    await asInstitution(this.api.database(), TWIN.id, async (client) => {
      await ensureInstitution(client, TWIN, at(0));
      await insertRows(client, this.told.rows);
    });
    for (const table of COMPARED) {
      expect([table, await rowsOf(this.api, TWIN.id, table)]).toEqual([table, await rowsOf(this.api, HEYUAN, table)]);
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
