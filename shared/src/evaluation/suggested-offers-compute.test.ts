import { describe, expect, test } from "vitest";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import { grant, x0AfterFour } from "../testing/golden-loan.ts";
import { suggestOffers } from "./suggest-offers.ts";
import { facts } from "./testing.ts";

const payable = (hardshipReason: "ILLNESS" | "JOB_LOSS") =>
  suggestOffers(facts({ hardshipReason }), CN_DEFAULT, () => true).map(({ reason, relief }) => [
    reason,
    grant(x0AfterFour, [...relief.measures]).stillPayable,
  ]);

describe("suggested offers on the golden loan", () => {
  test("compute to M1, M1c, M4 and M6 of the domain table", () => {
    expect(payable("ILLNESS")).toEqual([
      ["AS_REQUESTED", 877_421],
      ["SAME_INSTALMENTS", 877_421],
      ["KEEP_PAYING_INTEREST", 877_421],
      ["SHARE_THE_COST", 865_184],
    ]);
  });

  test("end with M8, six more instalments, where nothing is waived", () => {
    expect(payable("JOB_LOSS").at(-1)).toEqual(["LOWER_INSTALMENTS", 878_312]);
  });
});
