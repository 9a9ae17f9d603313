import { describe, expect, test } from "vitest";
import { EVIDENCE_KINDS } from "../case/case-words.ts";
import { formatDate } from "../locale/format-date.ts";
import { LOCALES } from "../locale/locale.ts";
import { formatMoney } from "../money/format-money.ts";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import { amountUnpaid } from "../schedule/amounts.ts";
import { x0AfterFour } from "../testing/golden-loan.ts";
import {
  agreementBroken,
  agreementUndone,
  appealReceived,
  draftLapsed,
  evidenceMissed,
  offersLapsed,
  withdrawal,
} from "./end-notices.ts";
import { to } from "./testing.ts";

const AMOUNT = { minor: 106_619, currency: "CNY" } as const;
const BROKEN = { dueOn: "2026-06-10", amount: AMOUNT, payBy: "2026-06-25", endsOn: "2026-06-26" };
const { contact } = CN_DEFAULT.numbers;

describe.each(LOCALES)("in %s", (locale) => {
  test("an appeal is confirmed with the day by which another person answers, and what holds until then", () => {
    const { subject, body } = appealReceived(to(locale), { receivedOn: "2026-03-05", decideBy: "2026-03-20" });
    for (const text of [subject, body]) expect(text).toContain(formatDate("2026-03-20", locale));
    expect(body).toMatch(/未参与原决定的人员|未參與原決定的人員|no hand in the decision/);
    expect(body).toContain("12378");
  });

  test("a broken agreement names the payment that is missing, the day it could be paid by, and the rights that stay", () => {
    const { subject, body } = agreementBroken(to(locale), BROKEN, contact);
    expect(subject).toContain(formatDate("2026-06-26", locale));
    for (const day of ["2026-06-10", "2026-06-25", "2026-06-26"]) expect(body).toContain(formatDate(day, locale));
    for (const fact of [formatMoney(AMOUNT, locale), "22:00", "08:00", "12378"]) expect(body).toContain(fact);
  });

  test("an agreement that was undone gives every date and amount of the schedule that holds again", () => {
    const { schedule } = x0AfterFour;
    const { body } = agreementUndone(to(locale), { undoneOn: "2024-05-20", restored: schedule, agreed: false });
    const open = schedule.instalments.filter((row) => amountUnpaid(row) > 0);
    expect(open).toHaveLength(8);
    for (const row of open) {
      const amount = formatMoney({ minor: amountUnpaid(row), currency: "CNY" }, locale);
      expect(body).toContain(`${row.number}  ${formatDate(row.dueOn, locale)}  ${amount}`);
    }
  });

  test("documents that did not come are named for what they prove, and the application goes on", () => {
    const facts = { kinds: EVIDENCE_KINDS, dueOn: "2026-03-12", decideBy: "2026-03-23", overdue: false };
    const { body } = evidenceMissed(to(locale), facts);
    expect(body.split("\n").filter((line) => line.startsWith("·"))).toHaveLength(5);
    expect(body).toContain(formatDate("2026-03-23", locale));
    expect(body).toMatch(/没有因此结束|沒有因此結束|is not over/);
    expect(evidenceMissed(to(locale), { ...facts, overdue: true }).body).toMatch(/责任在我们|責任在我們|our fault/);
  });
});

describe("a withdrawal", () => {
  const written = (more: Partial<Parameters<typeof withdrawal>[1]> = {}) =>
    withdrawal(to("en"), { withdrawnOn: "2026-03-05", offered: false, submitted: true, agreed: false, ...more }).body;

  test("says that protection ends and when, and that one may apply again", () => {
    expect(written()).toContain("end on 5 March 2026. From the next day, what is overdue may be asked for");
    expect(written()).toContain("You can apply again at any time");
    expect(written()).not.toContain("The plans that were offered");
  });

  test("says that plans lapse where there were any", () => {
    expect(written({ offered: true })).toContain("can no longer be accepted");
  });

  test("of a draft ends no protection, and with another agreement in force protection goes on", () => {
    expect(written({ submitted: false })).toContain("no pause in collection had begun");
    expect(written({ submitted: false })).not.toContain("end on");
    expect(written({ agreed: true })).toContain("is not touched by it");
    expect(written({ agreed: true })).not.toContain("end on");
  });
});

test("plans that lapsed leave the schedule as it was, and another agreement in force", () => {
  const facts = { validUntil: "2026-03-12", endsOn: "2026-03-13", agreed: false };
  const { body } = offersLapsed(to("en"), facts);
  for (const said of ["until 12 March 2026", "Your schedule has not changed", "end on 13 March 2026"])
    expect(body).toContain(said);
  expect(offersLapsed(to("en"), { ...facts, agreed: true }).body).not.toContain("end on");
});

test("a schedule on which nothing is left to be paid is told as that when it is restored", () => {
  const restored = { ...x0AfterFour.schedule, instalments: [] };
  const { body } = agreementUndone(to("en"), { undoneOn: "2024-05-20", restored, agreed: true });
  expect(body).toContain("Nothing is left to be paid.");
  expect(body).toContain("An earlier agreement on this loan is still in force");
});

test("a draft that lapsed had protected nothing, and can be begun anew", () => {
  const { body } = draftLapsed(to("en"), { begunOn: "2026-02-01", until: "2026-03-03" });
  expect(body).toContain("had not submitted it by 3 March 2026");
  expect(body).toContain("A draft does not pause collection");
});
