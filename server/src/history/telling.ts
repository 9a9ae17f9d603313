import type { ActorRole } from "@respite/shared/case/actor-role";
import type { EvidenceKind } from "@respite/shared/case/case-words";
import type { EvidenceHold } from "@respite/shared/clock/evidence-hold";
import type { AreaCode } from "@respite/shared/disaster/area";
import type { DisasterDeclaration } from "@respite/shared/disaster/disaster-declaration";
import type { OtherApplication, PastRelief } from "@respite/shared/evaluation/facts";
import type { EventKind } from "@respite/shared/event/event-kind";
import type { EventDetail } from "@respite/shared/event/event-sentence";
import type { LoanTerms } from "@respite/shared/loan/loan";
import type { Schedule } from "@respite/shared/schedule/schedule";
import type { CaseColumns } from "../case/case.entity.ts";
import { takeUntold, type Untold } from "../case/case-changes.ts";
import { setClock } from "../case/case-clock.ts";
import type { EvidenceRequestRecord } from "../evidence/evidence-request.entity.ts";
import { businessDate } from "../institution/business-date.ts";
import type { LoanRecord } from "../loan/loan.entity.ts";
import type { Addressee } from "../notice/addressee.ts";
import { paidSchedule } from "../schedule/paid-schedule.ts";
import type { Ids } from "./ids.ts";
import type { Lender } from "./lender.ts";
import type { Rows } from "./rows.ts";

/** Who acts in a history. */
export type Teller = Readonly<{ id: string; name: string; role: ActorRole }>;

/** What lies around a borrower, as far as it is known. */
export type Surroundings = Readonly<{
  /** Where they live. */
  area: AreaCode | null;
  /** Tells the same person at two lenders; no real number leads to one that is invented. */
  personKey: string | null;
  /** What is declared at their lender. */
  disasters: readonly DisasterDeclaration[];
  /** Their open applications at other lenders, where they agreed that those are found. */
  otherApplications: readonly OtherApplication[];
}>;

export const NOTHING_AROUND: Surroundings = { area: null, personKey: null, disasters: [], otherApplications: [] };

/** A loan whose history is being told: the row so far, and the schedule in force. */
export type LoanTelling = {
  readonly lender: Lender;
  readonly ids: Ids;
  readonly rows: Rows;
  readonly terms: LoanTerms;
  readonly borrower: Addressee;
  readonly loan: LoanRecord;
  readonly around: Surroundings;
  booked: Schedule;
  scheduleNumber: number;
  readonly pastReliefs: PastRelief[];
};

/** A case on it. Every verb of `tell-*.ts` does to it what the command of that name does to the database. */
export type CaseTelling = LoanTelling & {
  readonly record: CaseColumns;
  readonly evidence: EvidenceKind[];
  readonly requests: EvidenceRequestRecord[];
  decisions: number;
  readonly untold: Untold;
};

/** One step: who acts, and when. */
export type Step = Readonly<{ at: Date; by: Teller }>;

export const dayOf = ({ lender }: LoanTelling, at: Date): string => businessDate(at.toISOString(), lender.timeZone);

/** The schedule in force with everything paid so far. */
export const standing = ({ booked, loan }: LoanTelling): Schedule => paidSchedule(booked, loan.paidMinor);

/** In which order its lender's policy has payments met. */
export const orderOf = ({ lender }: LoanTelling) => lender.policy.numbers.performance.allocation;

export const holds = (t: CaseTelling): EvidenceHold[] =>
  t.requests.map(({ requestedOn, dueOn, answeredOn }) => ({ requestedOn, dueOn, answeredOn: answeredOn ?? null }));

/** Every command ends with a new version of the case. */
export function finish(t: CaseTelling, { at }: Step): void {
  t.record.version += 1;
  t.record.updatedAt = at;
}

export function runClock(t: CaseTelling, at: Date, stops: readonly EvidenceHold[] = []): void {
  const { record, lender } = t;
  setClock({ record, today: dayOf(t, at), policy: lender.policy, institution: lender }, stops);
}

export function say(
  t: LoanTelling,
  caseId: string | null,
  step: Step,
  kind: EventKind,
  detail: EventDetail = {},
): void {
  const { at, by } = step;
  t.rows.event.push({
    id: t.ids.uuid(at),
    institutionId: t.lender.id,
    caseId,
    loanId: t.loan.id,
    kind,
    at,
    detail,
    actorId: by.role === "SYSTEM" ? null : by.id,
    actorName: by.name,
    actorRole: by.role,
  });
}

/** The same about the case. */
export const sayOf = (t: CaseTelling, step: Step, kind: EventKind, detail: EventDetail = {}): void =>
  say(t, t.record.id, step, kind, { ...detail, ...takeUntold(t.untold) });
