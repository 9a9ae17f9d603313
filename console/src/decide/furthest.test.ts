import { expect, test } from "vitest";
import { furthest, ofProposal } from "./furthest.ts";

const found = (reason: string, measured: string) => ({ reason, measured, sentence: `${reason} ${measured}` });

test("of several offers the one that goes furthest speaks for each limit", () => {
  const months = [found("DEFERRAL_BEYOND_OWN", "9"), found("DEFERRAL_BEYOND_OWN", "10")];
  expect(furthest([...months, found("COST_BEYOND_OWN", "5"), found("DEFERRAL_BEYOND_OWN", "4")])).toEqual([
    found("DEFERRAL_BEYOND_OWN", "10"),
    found("COST_BEYOND_OWN", "5"),
  ]);
});

test("what waits to be confirmed is the latest approval, whatever was decided before", () => {
  const [first, latest] = [[found("COST_BEYOND_OWN", "1")], [found("COST_BEYOND_OWN", "3")]];
  const decisions = [
    { number: 1, outcome: "APPROVED", beyondAuthority: first },
    { number: 3, outcome: "APPROVED", beyondAuthority: latest },
    { number: 2, outcome: "RETURNED", beyondAuthority: [] },
  ];
  expect(ofProposal({ decisions })).toEqual(latest);
  expect(ofProposal({ decisions: [] })).toEqual([]);
});
