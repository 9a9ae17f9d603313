import type { BusinessCalendar } from "@respite/shared/calendar/business-calendar";
import { CALENDAR_EDITIONS } from "@respite/shared/calendar/calendars";
import { DEFAULT_ORDER } from "@respite/shared/payment/payment-part";
import type { Relief } from "@respite/shared/relief/relief";
import { applyPayment } from "@respite/shared/schedule/apply-payment";
import { x0AfterFour } from "@respite/shared/testing/golden-loan";
import { expect, test } from "vitest";
import { computeOffer } from "../offer/compute-offer.ts";
import { type GrantedRelief, shorten } from "./shorten-relief.ts";

const RELIEF: Relief = { measures: [{ type: "SHIFT", months: 3, deferredInterest: "LAST" }] };
const PRINCIPAL_FIRST = ["PRINCIPAL", "INTEREST", "PENALTY"] as const;

/** 100.00 had been paid towards the fifth instalment when the relief was booked. */
function granted(bookedBy: GrantedRelief["order"], order: GrantedRelief["order"]): GrantedRelief {
  const { terms, schedule: before, decidedOn } = x0AfterFour;
  const { schedule } = applyPayment(before, 10_000);
  const booked = computeOffer({ ...x0AfterFour, schedule, order: bookedBy, relief: RELIEF }, "0.24");
  if (!booked.ok) throw new Error(booked.error.code);
  const inForce = { origin: "RELIEF", schedule: booked.value.result.schedule } as const;
  const paidMinor = schedule.instalments.reduce((sum, { paid }) => sum + paid, 0);
  return { terms, relief: RELIEF, decidedOn, before, standing: null, order, inForce, paidMinor, rateCap: "0.24" };
}

test.each([
  ["the order of the policy", PRINCIPAL_FIRST],
  ["the order that every relief was once reckoned by, whatever the policy said", DEFAULT_ORDER],
])("a relief booked by %s ends early by the same", (_, bookedBy) => {
  const shorter = shorten(granted(bookedBy, PRINCIPAL_FIRST), "2024-07-10");
  if (!shorter.ok) throw new Error(shorter.error.code);
  const { instalments } = shorter.value.computed.result.schedule;
  const { interest, principal } = instalments.find(({ number }) => number === 5) ?? {};
  expect({ interest, principal }).toEqual(
    bookedBy === DEFAULT_ORDER ? { interest: 8_158, principal: 1_842 } : { interest: 0, principal: 10_000 },
  );
});

test("a relief on business days ends early on the edition of the calendar that it was booked by, whatever is known by now", () => {
  const { schedule, order } = x0AfterFour;
  const terms = { ...x0AfterFour.terms, businessDays: { convention: "FOLLOWING", calendar: "CN" } as const };
  const input = { ...x0AfterFour, terms, relief: RELIEF, decidedOn: "2024-05-20" };
  const booked = computeOffer(input, "0.24");
  if (!booked.ok) throw new Error(booked.error.code);
  const inForce = { origin: "RELIEF", schedule: booked.value.result.schedule } as const;
  const paidMinor = schedule.instalments.reduce((sum, { paid }) => sum + paid, 0);
  const { decidedOn } = input;
  const grant = {
    terms,
    relief: RELIEF,
    decidedOn,
    before: schedule,
    standing: null,
    order,
    inForce,
    paidMinor,
    rateCap: "0.24",
  };
  const editions = CALENDAR_EDITIONS.CN as BusinessCalendar[];
  const [first] = editions;
  if (!first) throw new Error("China has a calendar.");
  const dueOn = () => {
    const shorter = shorten(grant, "2024-07-10");
    if (!shorter.ok) throw new Error(shorter.error.code);
    return shorter.value.computed.result.schedule.instalments.map((row) => row.dueOn);
  };
  const before = dueOn();
  // The Friday on which the shorter relief has an instalment is not worked after all.
  editions.push({ ...first, holidays: [...first.holidays, "2024-11-01"].sort() });
  try {
    expect(before).toContain("2024-11-01");
    expect(dueOn()).toEqual(before);
  } finally {
    editions.pop();
  }
});
