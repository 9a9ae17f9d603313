import { describe, expect, test } from "vitest";
import { complaintRoute } from "../complaint-routes.ts";
import { PUBLISHED } from "../templates/published.ts";
import { fingerprint, letterFacts, to } from "../testing.ts";
import { composeLetter } from "./compose-letter.ts";
import { LETTER_EDITION, LETTER_EDITIONS, letterTexts } from "./letter-edition.ts";
import { letterFactsOfAllKinds } from "./testing.ts";

const EDITIONS = Object.keys(LETTER_EDITIONS).map(Number);

test.each(EDITIONS)("a letter of edition %i says to the letter what it said when it was sent", (edition) => {
  const name = `LETTER@${edition}`;
  expect([name, fingerprint(JSON.stringify(letterFactsOfAllKinds(edition).map(composeLetter)))]).toEqual([
    name,
    PUBLISHED[name],
  ]);
});

describe("where to complain", () => {
  const said = (edition: number, jurisdiction: string) =>
    JSON.stringify(composeLetter(letterFacts("en", { edition, to: { ...to("en"), jurisdiction } })));

  test("a letter sent to Korea before its authority was named is printed without the name, and one of today with it", () => {
    expect(said(1, "KR")).toContain("the financial supervisor of your country");
    expect(said(1, "KR")).not.toContain("1332");
    expect(said(2, "KR")).toContain("the Financial Supervisory Service, telephone 1332");
    expect(said(2, "EU")).toContain("FIN-NET");
  });

  test("a letter to China says the same in every edition", () => {
    for (const edition of EDITIONS) expect(said(edition, "CN")).toBe(said(1, "CN"));
  });

  test("has a body of its own for every jurisdiction of a preset", () => {
    const routes = ["CN", "US", "GB", "AU", "KR", "EU"].map((jurisdiction) => complaintRoute(jurisdiction).en);
    expect(new Set(routes).size).toBe(6);
    expect(routes).not.toContain(complaintRoute("JP").en);
  });
});

test("letters are sent in the latest edition, and one that there never was is refused", () => {
  expect(LETTER_EDITION).toBe(Math.max(...EDITIONS));
  expect(() => letterTexts(99)).toThrow("There is no edition 99 of the letter.");
});
