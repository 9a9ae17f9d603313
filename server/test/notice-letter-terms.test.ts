import { composeLetter } from "@respite/shared/notice/letter/compose-letter";
import { expect, test } from "vitest";
import { decodeGlobalId } from "../src/graphql/global-id.ts";
import { readLetter } from "../src/notice/letter/read-letter.ts";
import { PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { type GivenLoan, givenClaimed } from "./support/given-case.ts";

const api = givenApi();

/** The letter that tells of one offer with these measures, and what the API says of that offer. */
async function letterOf(measures: readonly object[], loan: GivenLoan = {}) {
  const { id, version } = await givenClaimed(api, { principal: 40_000_000, ...loan });
  const approve = { caseId: id, expectedVersion: version, offers: [{ measures }], overrideReason: "Seen." };
  const { case: pending } = await api.command("caseApprove", approve, RUI, "case { version offersHash }");
  const confirm = { caseId: id, expectedVersion: pending.version, termsHash: pending.offersHash };
  const fields = "case { offers { reducedInterest { minor } } notices { nodes { kind letterUrl } } }";
  const { case: offered } = await api.command("caseConfirm", confirm, SENIOR, fields);
  const url: string = offered.notices.nodes.find(({ kind }: { kind: string }) => kind === "OFFERS").letterUrl;
  const named = decodeGlobalId(/\/letters\/(.+)\.pdf/.exec(url)?.[1] ?? "") ?? expect.fail(url);
  const letter = (await readLetter(api.database(), PARTNER, named)) ?? expect.fail("There is no letter.");
  return {
    facts: letter.facts,
    charges: JSON.stringify(composeLetter({ ...letter.facts, to: { ...letter.facts.to, locale: "en" } }).sections[2]),
    offer: offered.offers[0],
  };
}

test("the letter of a lower rate names it with its day, and what it saves as the offer does", async () => {
  const { charges, facts, offer } = await letterOf([{ type: "RATE_REDUCTION", rate: "0.06", fromDate: "2026-04-10" }]);
  expect(charges).toContain("12%, 6% from 10 April 2026");
  expect(facts.plans[0]?.reducedInterest).toBe(offer.reducedInterest.minor);
  expect(offer.reducedInterest.minor).toBeGreaterThan(0);
});

test("the letter of a loan with flat interest says so", async () => {
  const { charges } = await letterOf([{ type: "SHIFT", months: 3 }], { terms: { flatInterest: true } });
  expect(charges).toContain("Interest is flat");
});
