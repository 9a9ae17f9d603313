import { defineEntity, p } from "@mikro-orm/core";
import type { DecisionReach } from "@respite/shared/authority/decision-reach";
import type { SetLimits } from "@respite/shared/authority/own-authority";
import type { CaseStatus } from "@respite/shared/case/case-status";
import type { Ground, HardshipReason } from "@respite/shared/case/case-words";
import type { Relief } from "@respite/shared/relief/relief";
import { ownLimitsText } from "../authority/own-limits.sql.ts";
import { BorrowerRecord } from "../borrower/borrower.entity.ts";
import type { StoredRow } from "../database/records/records.ts";
import { LoanRecord } from "../loan/loan.entity.ts";
import type { Addressee } from "../notice/addressee.ts";
import { protectionsText } from "../protection/protections.sql.ts";

const schema = defineEntity({
  name: "DeferralCaseRecord",
  tableName: "deferral_case",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    number: p.string(),
    externalId: p.string().nullable(),
    loanId: () => p.manyToOne(LoanRecord).mapToPk().fieldName("loan_id"),
    borrowerId: () => p.manyToOne(BorrowerRecord).mapToPk().fieldName("borrower_id"),
    status: p.string().$type<CaseStatus>(),
    ground: p.string().$type<Ground>(),
    hardshipReason: p.string().$type<HardshipReason>(),
    hardshipSince: p.date().nullable(),
    statement: p.text(),
    requested: p.json<Relief>(),
    requestedMonths: p.integer(),
    exposureMinor: p.bigint("number"),
    currency: p.string(),
    policyVersion: p.string(),
    late: p.boolean(),
    automatic: p.boolean(),
    createdAt: p.datetime(),
    draftUntil: p.date().nullable(),
    submittedAt: p.datetime().nullable(),
    submittedOn: p.date().nullable(),
    acknowledgeBy: p.datetime().nullable(),
    dueAt: p.datetime(),
    atRiskAt: p.datetime(),
    hardLimitAt: p.datetime().nullable(),
    clockStoppedAt: p.datetime().nullable(),
    assignedTo: p.uuid().nullable(),
    assignedToName: p.string().nullable(),
    claimExpiresAt: p.datetime().nullable(),
    makerId: p.uuid().nullable(),
    makerName: p.string().nullable(),
    checkerId: p.uuid().nullable(),
    checkerName: p.string().nullable(),
    declinedBy: p.uuid().nullable(),
    declinedByName: p.string().nullable(),
    declineChecker: p.uuid().nullable(),
    calendarEdition: p.integer().nullable(),
    appealedOn: p.date().nullable(),
    counterRelief: p.json<Relief>().nullable(),
    counteredOn: p.date().nullable(),
    evidenceDueOn: p.date().nullable(),
    evidenceExtensions: p.integer().nullable(),
    cancelProposedBy: p.uuid().nullable(),
    secondReviewReasons: p.array().nullable(),
    offersHash: p.string().nullable(),
    offerValidUntil: p.date().nullable(),
    appealUntil: p.date().nullable(),
    closedAt: p.datetime().nullable(),
    /** The borrower as a notice addresses them: read with the case under lock, so that a command needs no more for it. */
    addressee: p
      .json<Addressee>()
      .formula(
        (cols) =>
          `(select json_build_object('name', b.name, 'locale', b.locale) from borrower b where b.institution_id = ${cols.institutionId} and b.id = ${cols.borrowerId})`,
      )
      .lazy()
      .nullable(),
    /** How many decisions were taken on it, read with it for the same reason. */
    decisions: p
      .integer()
      .formula(
        (cols) =>
          `(select count(*)::int from decision d where d.institution_id = ${cols.institutionId} and d.case_id = ${cols.id})`,
      )
      .lazy()
      .nullable(),
    /** What limits the own authority of the `{subjects}` that a decision comes from; read with it, too. */
    ownLimits: p
      .json<readonly SetLimits[]>()
      .formula((cols) => ownLimitsText(String(cols.institutionId), "{subjects}"))
      .lazy()
      .nullable(),
    /** How far the latest approval reaches: what a checker's authority has to cover. */
    proposedReach: p
      .json<DecisionReach>()
      .formula(
        (cols) =>
          `(select d.authority -> 'reach' from decision d where d.institution_id = ${cols.institutionId} and d.case_id = ${cols.id} and d.outcome = 'APPROVED' order by d.number desc limit 1)`,
      )
      .lazy()
      .nullable(),
    /** The protections of its loan: what most ends of a case change. */
    protections: p
      .json<readonly StoredRow[]>()
      .formula((cols) => protectionsText(String(cols.institutionId), String(cols.loanId)))
      .lazy()
      .nullable(),
    followsCaseId: p.uuid().nullable(),
    version: p.integer(),
    updatedAt: p.datetime(),
  },
});

/** A deferral case as stored. The rules that move it live in `@respite/shared/case`. */
export class DeferralCaseRecord extends schema.class {}
schema.setClass(DeferralCaseRecord);

/** A case by its own columns alone, as histories tell it. */
export type CaseColumns = Omit<DeferralCaseRecord, "addressee" | "decisions" | OfCommands>;

/** What only some commands read with the case. */
export type OfCommands = "ownLimits" | "proposedReach" | "protections";
