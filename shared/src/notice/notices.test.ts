import { describe, expect, test } from "vitest";
import { DECLINE_REASONS, EVIDENCE_KINDS } from "../case/case-words.ts";
import { DECLINE_SENTENCES } from "../case/decline-words.ts";
import { evaluate } from "../evaluation/evaluate.ts";
import { facts } from "../evaluation/testing.ts";
import { formatDate } from "../locale/format-date.ts";
import { LOCALES } from "../locale/locale.ts";
import { formatMoney } from "../money/format-money.ts";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import { amountUnpaid } from "../schedule/amounts.ts";
import { x0AfterFour } from "../testing/golden-loan.ts";
import { acknowledgement, appealOutcome, decline, evidenceRequest } from "./application-notices.ts";
import { stillNeeded } from "./missing-documents.ts";
import { agreementNotice, breachWarning, offersNotice, paymentReminder, preReport } from "./plan-notices.ts";
import { planOf, SHIFT, to } from "./testing.ts";

const RECEIVED = { receivedOn: "2026-03-05", decideBy: "2026-03-16", overdue: false, again: false };
const AMOUNT = { minor: 106_619, currency: "CNY" } as const;
const needed = (of: Partial<Parameters<typeof facts>[0]>) => {
  const known = facts(of);
  return stillNeeded(known, evaluate(known, CN_DEFAULT), CN_DEFAULT.numbers);
};

describe("the acknowledgement", () => {
  test("lists what is missing at once: every document of which the policy wants one", () => {
    const accepted = needed({ ground: "SHORT_TERM_HARDSHIP", hardshipReason: "INCOME_DROP", evidence: [] });
    expect(accepted).toEqual(CN_DEFAULT.numbers.acceptedEvidence.INCOME_DROP);
    const { body } = acknowledgement(to("en"), { ...RECEIVED, accepted });
    expect(body).toContain("· one of these: income statement, or bank statement");
    expect(body).toContain("by 16 March 2026 at the latest");
    expect(body).not.toContain("Nothing is missing");
  });

  test("says that nothing is missing where a document is there, and where the ground asks for none", () => {
    expect(needed({ hardshipReason: "ILLNESS", evidence: ["MEDICAL_CERTIFICATE"] })).toEqual([]);
    expect(needed({ ground: "SMALL_LOAN_GOOD_RECORD", hardshipReason: "ILLNESS", evidence: [] })).toEqual([]);
    expect(acknowledgement(to("en"), { ...RECEIVED, accepted: [] }).body).toContain("Nothing is missing.");
  });
});

test("a case taken up again is acknowledged as that, with the same promises", () => {
  const { body } = acknowledgement(to("en"), { ...RECEIVED, accepted: [], again: true });
  expect(body).toContain("we took up your application R7K4-29QF-3 again on 5 March 2026");
  expect(body).not.toContain("We received your application");
  expect(body).toContain("by 16 March 2026 at the latest");
});

test("an evidence request names documents, day and way; what would give the reason away has one name for all", () => {
  const { body } = evidenceRequest(to("en"), { kinds: EVIDENCE_KINDS, dueOn: "2026-03-12", inTime: true });
  expect(body.split("\n").filter((line) => line.startsWith("·"))).toEqual([
    "· official proof of the circumstances described in the application",
    "· income statement",
    "· bank statement",
    "· proof of identity",
    "· the other documents named in the app",
  ]);
  expect(body).toContain("on 12 March 2026 at the latest");
  expect(body).toContain("stands still");
  const late = evidenceRequest(to("en"), { kinds: ["IDENTITY"], dueOn: "2026-03-12", inTime: false });
  expect(late.body).toContain("runs on while we wait");
});

describe.each(LOCALES)("in %s", (locale) => {
  const plans = [
    planOf(x0AfterFour, 1, [SHIFT]),
    planOf(x0AfterFour, 2, [
      { type: "CAPITALISE", months: 3, maturity: "EXTEND" },
      { type: "WAIVE", share: "0.5" },
    ]),
  ];

  test("the result carries every new date and amount of every plan", () => {
    const { body } = offersNotice(to(locale), { plans, validUntil: "2026-03-12", appealed: false });
    expect(body).toContain(formatDate("2026-03-12", locale));
    for (const { schedule } of plans) {
      for (const row of schedule.instalments.filter((one) => amountUnpaid(one) > 0)) {
        const amount = formatMoney({ minor: amountUnpaid(row), currency: "CNY" }, locale);
        expect(body).toContain(`${row.number}  ${formatDate(row.dueOn, locale)}  ${amount}`);
      }
    }
  });

  test("the agreement carries them of the plan that was accepted, and of no other", () => {
    const [plan, other] = plans;
    if (!plan || !other) throw new Error("Two plans were expected.");
    const { body } = agreementNotice(to(locale), { plan, acceptedOn: "2026-03-06" });
    expect(body).toContain(formatMoney({ minor: plan.stillPayable, currency: "CNY" }, locale));
    expect(body).not.toContain(formatMoney({ minor: other.stillPayable, currency: "CNY" }, locale));
  });

  test("a decline gives every reason, the day to appeal, and the way outside", () => {
    const reasons = DECLINE_REASONS;
    const { body } = decline(to(locale), { reasons, appealUntil: "2026-03-20", appealDays: 15 });
    for (const reason of reasons) expect(body).toContain(DECLINE_SENTENCES[reason][locale]);
    for (const fact of [formatDate("2026-03-20", locale), "15", "12378"]) expect(body).toContain(fact);
  });

  test("a final answer does not speak of another appeal", () => {
    const { body } = appealOutcome(to(locale), { reasons: ["RECORD_BELOW_POLICY"], endsOn: "2026-04-01" });
    expect(body).toContain(formatDate("2026-04-01", locale));
    expect(body).not.toMatch(/申请复议|申請復議|or appeal/);
  });

  test("reminder, warning and the notice before a report name day and amount", () => {
    const written = [
      paymentReminder(to(locale), { dueOn: "2026-06-10", amount: AMOUNT, daysLeft: 1 }),
      breachWarning(to(locale), { dueOn: "2026-06-10", amount: AMOUNT, payBy: "2026-06-20" }),
      preReport(to(locale), { level: "DAYS_31_60", reportOn: "2026-06-10", amount: AMOUNT }),
    ];
    for (const { subject, body } of written) {
      expect(`${subject}${body}`).toContain(formatDate("2026-06-10", locale));
      expect(body).toContain(formatMoney(AMOUNT, locale));
    }
  });
});

test("one day is one day, in the subject too", () => {
  const { subject } = paymentReminder(to("en"), { dueOn: "2026-06-10", amount: AMOUNT, daysLeft: 1 });
  expect(subject).toBe("Payments resume in 1 day: CN¥1,066.19 on 10 June 2026");
});

test("offers after an appeal say that it succeeded", () => {
  const facts = { plans: [planOf(x0AfterFour, 1, [SHIFT])], validUntil: "2026-03-12" };
  expect(offersNotice(to("en"), { ...facts, appealed: true }).body).toContain("Your appeal succeeded");
  expect(offersNotice(to("en"), { ...facts, appealed: false }).body).not.toContain("appeal succeeded");
});
