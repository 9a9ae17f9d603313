import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import { DEMO_INSTITUTIONS } from "../../institution/demo-institutions.ts";
import { applicant } from "../applicant.ts";
import { disastersOf } from "../disasters.ts";
import type { Stage } from "../stage.ts";
import type { Plot } from "./plot.ts";

/** Lives where a flood was declared, and so needs no document to prove it. */
export const hitByDisaster: Plot = (stage) =>
  applicant(stage, {
    day: stage.time.workdaysAgo(1),
    name: "石玉芬",
    reason: "DISASTER",
    ground: "FORCE_MAJEURE",
    size: "NORMAL",
    manner: "GOOD",
    dueIn: 12,
    evidence: false,
    measures: [{ type: "SHIFT", months: 3, deferredInterest: "FIRST_RESUMED" }],
    around: {
      area: "CN-13-06",
      personKey: null,
      otherApplications: [],
      disasters: disastersOf(stage.lender.code, stage.time.today),
    },
  });

/** One person with a loan at each of two lenders, who agreed at both that her applications are found. */
const PERSON_KEY = "a person of the demo";
const OTHER = DEMO_INSTITUTIONS[1].name;

/** Applied five days ago, when she had no other application. */
export const appliedBefore: Plot = (stage) => agreed(stage, "崔文靜", stage.time.ago(5), null);

/** Applied yesterday: the rules find the application at the other lender. */
export const appliedAfter: Plot = (stage) => agreed(stage, "崔文静", stage.time.ago(1), stage.time.ago(5));

function agreed(stage: Stage, name: string, day: CalendarDate, elsewhereOn: CalendarDate | null): ReturnType<Plot> {
  const t = applicant(stage, {
    day,
    name,
    reason: "JOB_LOSS",
    ground: "SHORT_TERM_HARDSHIP",
    size: "NORMAL",
    manner: "GOOD",
    dueIn: 10,
    measures: [{ type: "SHIFT", months: 2, deferredInterest: "FIRST_RESUMED" }],
    around: {
      area: null,
      personKey: PERSON_KEY,
      disasters: [],
      otherApplications: elsewhereOn ? [{ lender: OTHER, submittedOn: elsewhereOn }] : [],
    },
  });
  agree(stage, t.loan.borrowerId, day);
  return t;
}

/** As `consentGive`, in the lender's app, before applying. */
function agree({ cast, consents, ids, lender, rows, step }: Stage, borrowerId: string, day: CalendarDate): void {
  const { at, by } = step(day, "08:45", cast.partner);
  const purpose = "FIND_APPLICATIONS_ELSEWHERE";
  const of = { institutionId: lender.id, borrowerId, purpose, recipient: "PLATFORM" } as const;
  consents.push({ id: ids.uuid(at), ...of, givenAt: at, revokedAt: null });
  rows.event.push({
    id: ids.uuid(at),
    institutionId: lender.id,
    caseId: null,
    loanId: null,
    kind: "CONSENT_GIVEN",
    at,
    detail: { purpose, borrowerId },
    actorId: by.id,
    actorName: by.name,
    actorRole: by.role,
  });
}
