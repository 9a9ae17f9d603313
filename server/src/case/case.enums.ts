import type { AuthorityReason } from "@respite/shared/authority/beyond-authority";
import type { CaseActionType } from "@respite/shared/case/case-action";
import type { CaseStatus } from "@respite/shared/case/case-status";
import type { DeclineReason, Ground, HardshipReason } from "@respite/shared/case/case-words";
import type { SecondReviewReason } from "@respite/shared/evaluation/needs-second-review";
import { enumOf } from "../graphql/register-enum.ts";

export const CaseStatusEnum = enumOf<CaseStatus>("CaseStatus", "Where a case stands in its life.", {
  DRAFT: "Begun by the partner, not yet sent. No clock runs.",
  SUBMITTED: "Received. The clock runs, and collection has stopped.",
  UNDER_REVIEW: "A reviewer has claimed it.",
  EVIDENCE_REQUESTED:
    "Waiting for documents from the borrower; the clock stands still if the request was made in time.",
  PENDING_SECOND_REVIEW: "Decided by the maker, waiting for a checker who is somebody else.",
  OFFERED: "One to four offers wait for the borrower.",
  ACTIVE: "An offer was accepted: the agreement is in force and its schedule is booked.",
  COMPLETED: "The agreement was kept to its end.",
  BROKEN: "The agreement was not kept, and the cure days are over.",
  CANCELLED: "The agreement was undone, with a reason, by two people.",
  DECLINED: "Declined by a person, with reasons; may be appealed.",
  APPEALED: "The borrower asks for another person to look at the decline.",
  SPECIAL_HANDLING: "Charged off or in litigation: outside the ordinary path.",
  WITHDRAWN: "Taken back by the borrower.",
  EXPIRED: "The offers, or the draft, were left until their time was over.",
});

export const CaseActionEnum = enumOf<CaseActionType>("CaseAction", "What may happen to a case.", {
  SUBMIT: "It is sent.",
  CLAIM: "A reviewer takes it.",
  ASSIGN: "A senior reviewer gives it to somebody.",
  RELEASE: "Whoever holds it lets it go.",
  REQUEST_EVIDENCE: "Documents are asked for.",
  EXTEND_EVIDENCE: "The borrower gets more time to send them.",
  PROVIDE_EVIDENCE: "The documents asked for have been sent.",
  CLOSE_EVIDENCE_REQUEST: "The time to send them is over.",
  APPROVE: "Offers are proposed.",
  AUTO_APPROVE: "The policy makes an offer by itself.",
  CONFIRM: "A second person confirms what was proposed.",
  RETURN: "A second person gives it back to the maker.",
  DECLINE: "It is declined, with reasons.",
  APPEAL: "The borrower asks that another person looks at the decline.",
  TAKE_APPEAL: "A third person takes the appeal.",
  UPHOLD_DECLINE: "The decline stands.",
  SPECIAL_HANDLING: "It leaves the ordinary path: charged off, or in litigation.",
  REOPEN: "A closed case is taken up again with something new.",
  ACCEPT_OFFER: "The borrower accepts an offer.",
  COUNTER_OFFER: "The borrower asks for something else than was offered.",
  WITHDRAW: "The borrower takes it back.",
  EXPIRE: "The offers, or the draft, were left until their time was over.",
  COMPLETE: "The agreement was kept to its end.",
  BREAK: "The agreement was not kept, and the cure days are over.",
  END_HOLIDAY: "Payments resume before the months without them are over.",
  PROPOSE_CANCEL: "One person proposes to undo the agreement.",
  CANCEL: "A second person undoes it.",
});

export type SecondReviewCode = SecondReviewReason | AuthorityReason;
export const SecondReviewReasonEnum = enumOf<SecondReviewCode>(
  "SecondReviewReason",
  "Why a second person has to confirm what is offered: a number of the policy, or the own authority of who decides.",
  {
    WAIVER_ABOVE_AUTHORITY: "More is waived than one reviewer may.",
    LONG_DEFERRAL: "More months are put off than one reviewer may.",
    LARGE_EXPOSURE: "More is outstanding than one reviewer may decide on.",
    FAILED_RULE: "A rule failed, and is overridden.",
    EXPOSURE_BEYOND_OWN: "The outstanding principal is beyond the own authority of who decided.",
    DEFERRAL_BEYOND_OWN: "The months put off are.",
    COST_BEYOND_OWN: "What the dearest offer costs the lender is.",
    WAIVER_BEYOND_OWN: "Something is waived, which it does not cover.",
  },
);

export const GroundEnum = enumOf<Ground>("Ground", "Which of the three groups the borrower claims to be in.", {
  SHORT_TERM_HARDSHIP: "Short of money for a while: illness, lost work, less income.",
  FORCE_MAJEURE: "Unable to pay for reasons beyond anyone's control: disaster, epidemic.",
  SMALL_LOAN_GOOD_RECORD: "A small loan with a good payment record.",
});

export const HardshipReasonEnum = enumOf<HardshipReason>(
  "HardshipReason",
  "Why the borrower is in difficulty. Never leaves the case: not to bureaus, other lenders, webhooks or logs.",
  {
    ILLNESS: "Illness of the borrower or a close relative.",
    JOB_LOSS: "Work was lost.",
    INCOME_DROP: "Income fell.",
    REDUCED_HOURS: "Working hours were cut.",
    BEREAVEMENT: "A close relative died.",
    DISASTER: "Flood, fire, earthquake or the like.",
    EPIDEMIC: "Infection, quarantine or measures against an epidemic.",
    ACCIDENT: "An accident.",
    DISABILITY: "A lasting disability.",
    DIVORCE: "Divorce or separation.",
    EXCESSIVE_OBLIGATIONS: "Too many obligations at once.",
    OTHER: "Something else; the borrower's words say what.",
  },
);

export const DeclineReasonEnum = enumOf<DeclineReason>(
  "DeclineReason",
  "Why a case is declined. policyVersion.declineReasons gives the sentence and next steps for each.",
  {
    OUTSIDE_APPLICATION_WINDOW: "The application came too early or too late.",
    HARDSHIP_NOT_SHOWN: "The difficulty was not shown.",
    EVIDENCE_MISSING: "The documents asked for did not come.",
    RECORD_BELOW_POLICY: "The payment record is below what the policy asks.",
    AMOUNT_ABOVE_POLICY: "The outstanding amount is above what the policy allows.",
    DEFERRAL_LIMIT_REACHED: "The months of deferral allowed are used up.",
    COOLDOWN_NOT_OVER: "The last relief ended too recently.",
    CANNOT_RESUME_PAYMENT: "Payment could not be resumed after any relief on offer.",
    OTHER: "Something else; the words say what.",
  },
);

export type AssignedFilter = "ME" | "NOBODY" | "ANYBODY" | "WAITING_ON_ME";
export const AssignedFilterEnum = enumOf<AssignedFilter>("AssignedFilter", "Whose cases.", {
  ME: "Claimed by the one who asks.",
  NOBODY: "Claimed by nobody.",
  ANYBODY: "Claimed by anybody.",
  WAITING_ON_ME:
    "What the one who asks can move now: their own claims, submitted cases that nobody holds and, for a senior reviewer, second reviews made by somebody else that lie within their own authority.",
});

export type CaseOrder = "DUE_SOONEST" | "SUBMITTED_NEWEST" | "SUBMITTED_OLDEST";
export const CaseOrderEnum = enumOf<CaseOrder>("CaseOrder", "The order of a list of cases.", {
  DUE_SOONEST: "Least time left first.",
  SUBMITTED_NEWEST: "Latest received first.",
  SUBMITTED_OLDEST: "Earliest received first.",
});

export type ClockWord = "NONE" | "ON_TIME" | "AT_RISK" | "BREACHED" | "STOPPED" | "DONE";
export const ClockStateEnum = enumOf<ClockWord>("ClockState", "How the clock of a case stands.", {
  NONE: "No clock yet: a draft.",
  ON_TIME: "Enough time is left.",
  AT_RISK: "Little time is left.",
  BREACHED: "The time is over.",
  STOPPED: "Standing still while evidence is awaited.",
  DONE: "Decided; nothing is due from the reviewer.",
});
