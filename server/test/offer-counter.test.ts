import { describe, expect, test } from "vitest";
import { PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { GIVEN } from "./support/given-status.ts";
import { rowOf } from "./support/rows.ts";

const api = givenApi();
const TAIL = { measures: [{ type: "TAIL", instalments: 2 }], words: "I would rather pay the two at the end." };
const FIELDS = `case { id version status counterOffer { counteredOn measures { type instalments } } offers { status }
  suggestedOffers { measures { type } } evaluation { id } }`;

async function givenCountered() {
  const { id, version } = (await GIVEN.OFFERED?.(api)) ?? expect.fail();
  const answer = await api.command("offerCounter", { caseId: id, expectedVersion: version, ...TAIL }, PARTNER, FIELDS);
  if (answer.case === null) throw new Error(JSON.stringify(answer.userErrors));
  return answer.case;
}

describe("a borrower who wants something else than was offered", () => {
  test("says so once: the offers are off, the case is reviewed again, and what they want is suggested first", async () => {
    const there = await givenCountered();
    expect(there).toMatchObject({
      status: "UNDER_REVIEW",
      counterOffer: { measures: [{ type: "TAIL", instalments: 2 }] },
      suggestedOffers: expect.arrayContaining([{ measures: [{ type: "TAIL" }] }]),
    });
    expect(there.suggestedOffers[0]).toEqual({ measures: [{ type: "TAIL" }] });
    expect(new Set(there.offers.map((offer: { status: string }) => offer.status))).toEqual(new Set(["LAPSED"]));
  });

  test("is refused a second time, and nothing changes", async () => {
    const { id, version } = await givenCountered();
    const claimed = await api.command("caseClaim", { caseId: id, expectedVersion: version }, RUI);
    const offer = { overrideReason: "Seen.", offers: [{ measures: [{ type: "SHIFT", months: 1 }] }] };
    const approve = { caseId: id, expectedVersion: claimed.case.version, ...offer };
    const pending = (await api.command("caseApprove", approve, RUI, "case { version offersHash }")).case;
    const confirm = { caseId: id, expectedVersion: pending.version, termsHash: pending.offersHash };
    const offered = (await api.command("caseConfirm", confirm, SENIOR, "case { version status }")).case;
    expect(offered.status).toBe("OFFERED");
    const before = await rowOf(api, id);
    const again = await api.command("offerCounter", { caseId: id, expectedVersion: offered.version, ...TAIL }, PARTNER);
    expect(again).toMatchObject({ case: null, userErrors: [{ code: "COUNTERED_ALREADY" }] });
    expect(await rowOf(api, id)).toBe(before);
  });

  test("is told at once of what the loan cannot carry, and the offers stay open", async () => {
    const { id, version } = (await GIVEN.OFFERED?.(api)) ?? expect.fail();
    const before = await rowOf(api, id);
    const measures = [{ type: "TAIL", instalments: 100 }];
    const input = { caseId: id, expectedVersion: version, measures, words: "All at the end." };
    const answer = await api.command("offerCounter", input, PARTNER, "case { id }");
    expect(answer).toMatchObject({ case: null, userErrors: [{ code: "TOO_MANY_MONTHS", field: ["measures"] }] });
    expect(await rowOf(api, id)).toBe(before);
  });
});
