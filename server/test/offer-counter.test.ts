import { describe, expect, test } from "vitest";
import { PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenClaimed } from "./support/given-case.ts";
import { GIVEN } from "./support/given-status.ts";
import { rowOf } from "./support/rows.ts";

const api = givenApi();
const TAIL = { measures: [{ type: "TAIL", instalments: 2 }], words: "I would rather pay the two at the end." };
const OF = "case { version offersHash }";
const MOVED = "The amounts fall due with the last instalment, free of interest";
const FIELDS = `case { id version status offersHash counterOffer { counteredOn measures { type instalments } } offers { status }
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
      offersHash: null,
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

  test("finds every offer told by what was asked for when it was made, also what was composed of two measures", async () => {
    const composed = [
      { type: "SHIFT", months: 2 },
      { type: "EXTEND", months: 4 },
    ];
    const offers = [{ measures: [{ type: "SHIFT", months: 3 }] }, { measures: TAIL.measures }, { measures: composed }];
    const whysOf = async (id: string, status: string) => {
      const query = "query ($id: ID!) { case(id: $id) { offers { status why } } }";
      const { data } = await api.execute(query, { id }, { as: RUI });
      const there: { status: string; why: string }[] = data.case.offers;
      return there.filter((offer) => offer.status === status).map(({ why }) => why);
    };
    const decide = async (id: string, version: number) => {
      const more = { overrideReason: "Seen.", offers };
      const { case: made } = await api.command(
        "caseApprove",
        { caseId: id, expectedVersion: version, ...more },
        RUI,
        OF,
      );
      const confirm = { caseId: id, expectedVersion: made.version, termsHash: made.offersHash };
      return (await api.command("caseConfirm", confirm, SENIOR, OF)).case;
    };
    // Three months without payment are asked for.
    const { id, version } = await givenClaimed(api);
    const before = await decide(id, version);
    const composedOf = "Some months without payment; a longer term lowers every instalment";
    const then = ["What the borrower asked for", MOVED, composedOf];
    expect(await whysOf(id, "OPEN")).toEqual(then);
    // Two instalments at the end are asked for instead.
    const counter = { caseId: id, expectedVersion: before.version, ...TAIL };
    const { case: there } = await api.command("offerCounter", counter, PARTNER, OF);
    expect(await whysOf(id, "LAPSED")).toEqual(then);
    const { case: claimed } = await api.command("caseClaim", { caseId: id, expectedVersion: there.version }, RUI, OF);
    await decide(id, claimed.version);
    expect(await whysOf(id, "OPEN")).toEqual([
      "Some months without payment",
      "What the borrower asked for",
      composedOf,
    ]);
    expect(await whysOf(id, "LAPSED")).toEqual(then);
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
