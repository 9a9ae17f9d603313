import type { Weighing } from "@respite/shared/authority/weigh-decision";
import type { CaseStatus } from "@respite/shared/case/case-status";
import type { EvidenceQuarantine, Ground } from "@respite/shared/case/case-words";
import type { Facts } from "@respite/shared/evaluation/facts";
import type { Finding } from "@respite/shared/evaluation/finding";
import type { EventDetail } from "@respite/shared/event/event-sentence";
import type { Locale } from "@respite/shared/locale/locale";
import type { Currency } from "@respite/shared/money/currency";
import type { Relief } from "@respite/shared/relief/relief";
import type { RateStep } from "@respite/shared/schedule/rate-steps";
import type { Instalment } from "@respite/shared/schedule/schedule";
import type { ScheduleOrigin } from "@respite/shared/schedule/schedule-origin";

/** Everything stored about one case, oldest first; of documents only that they are there. Instants are RFC 3339 in UTC. */
export type Dossier = Readonly<{
  case: CaseInDossier;
  institution: Readonly<{ id: string; code: string; name: string; timeZone: string }>;
  loan: Readonly<{
    externalId: string;
    product: string;
    currency: Currency;
    principalMinor: number;
    annualRate: string;
  }>;
  borrower: Readonly<{ maskedName: string }>;
  events: readonly EventInDossier[];
  evaluations: readonly EvaluationInDossier[];
  decisions: readonly DecisionInDossier[];
  offers: readonly OfferInDossier[];
  evidence: readonly EvidenceInDossier[];
  notices: readonly NoticeInDossier[];
  /** Every version of the loan's schedule. */
  schedules: readonly ScheduleInDossier[];
}>;

export type CaseInDossier = Readonly<{
  id: string;
  institutionId: string;
  number: string;
  status: CaseStatus;
  ground: Ground;
  policyVersion: string;
  createdAt: string;
  submittedOn: string | null;
}>;

export type EventInDossier = Readonly<{
  id: string;
  kind: string;
  at: string;
  actorName: string;
  actorRole: string;
  detail: EventDetail | null;
  sealedAt: string | null;
}>;

export type EvaluationInDossier = Readonly<{
  id: string;
  policyVersion: string;
  evaluatedAt: string;
  businessDate: string;
  passed: boolean;
  late: boolean;
  groundsPassed: readonly Ground[];
  findings: readonly Finding[];
  facts: Facts;
}>;

export type DecisionInDossier = Readonly<{
  id: string;
  number: number;
  outcome: string;
  decidedAt: string;
  decidedByName: string;
  reasonCodes: readonly string[];
  words: string;
  nextSteps: string | null;
  overrideReason: string | null;
  authority: Weighing | null;
}>;

export type OfferInDossier = Readonly<{
  id: string;
  round: number;
  position: number;
  relief: Relief;
  status: string;
  instalments: readonly Instalment[];
  rates: readonly RateStep[] | null;
  currency: Currency;
  firstDueOn: string;
  firstAmountMinor: number;
  highestMinor: number;
  maturityOn: string;
  maturityMovedMonths: number;
  instalmentsRemaining: number;
  deferralInterestMinor: number;
  waivedMinor: number;
  penaltyInterestMinor: number;
  waivedPenaltyMinor: number;
  reducedInterestMinor: number;
  capitalisedMinor: number;
  capitalisedPenaltyMinor: number;
  stillPayableMinor: number;
  costToBorrowerMinor: number;
  costToLenderMinor: number;
  effectiveRate: string | null;
  rateCap: string | null;
  validUntil: string | null;
  termsHash: string;
}>;

export type EvidenceInDossier = Readonly<{
  kind: string;
  fileName: string;
  byteSize: number;
  sha256: string;
  receivedAt: string;
  /** Null for what was given out when asked for. */
  quarantine: EvidenceQuarantine | null;
}>;

export type NoticeInDossier = Readonly<{
  kind: string;
  locale: Locale;
  publishedAt: string;
  subject: string;
  body: string | null;
}>;

export type ScheduleInDossier = Readonly<{
  id: string;
  number: number;
  origin: ScheduleOrigin;
  currency: Currency;
  instalments: readonly Instalment[];
  rates: readonly RateStep[] | null;
  totalMinor: number;
  hash: string;
  bookedAt: string;
}>;
