import { describe, expect, test } from "vitest";
import { OTHER_SENIOR, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenActive } from "./support/given-status.ts";
import { rowOf } from "./support/rows.ts";

const api = givenApi();
const words = "Booked on the wrong loan.";
const ROWS = "hash instalments { number dueOn principal interest deferredInterest penalty due paid balanceAfter }";
const FIELDS = `case { id version status loan { nextDueOn daysPastDue schedule { number origin ${ROWS} } schedules { number ${ROWS} } } }`;

const propose = ({ id, version }: { id: string; version: number }, as = RUI) =>
  api.command("agreementProposeCancel", { caseId: id, expectedVersion: version, words }, as, FIELDS);
const cancel = ({ id, version }: { id: string; version: number }, as = SENIOR) =>
  api.command("agreementCancel", { caseId: id, expectedVersion: version, words }, as, FIELDS);

describe("an agreement that two people undo", () => {
  test("gives back the exact former schedule, byte for byte, as a version of its own", async () => {
    const { case: proposed } = await propose(await givenActive(api));
    expect(proposed.status).toBe("ACTIVE");
    const { case: undone } = await cancel(proposed);
    expect(undone.status).toBe("CANCELLED");
    const { schedule, schedules } = undone.loan;
    expect(schedule).toMatchObject({ number: 3, origin: "UNDO" });
    expect(schedule.hash).toBe(schedules[0].hash);
    expect(JSON.stringify(schedules[2].instalments.map(unpaid))).toBe(
      JSON.stringify(schedules[0].instalments.map(unpaid)),
    );
    expect(undone.loan.nextDueOn).toBe(
      schedule.instalments.find((row: { due: number; paid: number }) => row.paid < row.due).dueOn,
    );
  });

  test("is not undone by the one who proposed it, nor without a proposal", async () => {
    const active = await givenActive(api);
    expect(await cancel(active)).toMatchObject({ case: null, userErrors: [{ code: "CANCEL_NOT_PROPOSED" }] });
    const { case: proposed } = await propose(active, OTHER_SENIOR);
    const before = await rowOf(api, active.id);
    expect(await cancel(proposed, OTHER_SENIOR)).toMatchObject({ userErrors: [{ code: "CANCEL_NEEDS_TWO_PEOPLE" }] });
    expect(await rowOf(api, active.id)).toBe(before);
  });
});

/** A row without what was paid on it: the version in force shows payments, the superseded ones do not. */
const unpaid = ({ paid: _, ...row }: { paid: number }) => row;
