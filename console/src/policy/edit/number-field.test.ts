import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import { numbersInWords } from "@respite/shared/policy/numbers-in-words";
import { presetPolicy } from "@respite/shared/policy/policy-preset";
import { PRESETS } from "@respite/shared/policy/presets";
import { describe, expect, test } from "vitest";
import { exactOf, kindOf, shownText } from "./number-field.ts";

describe("a number that is edited", () => {
  test.each([
    ["smallLoan.maxOutstanding.CNY", 5_000_000, "MONEY", "50000.00"],
    ["waiver.maxShare", "0.5", "SHARE", "50"],
    ["penalty.contractRateShare", "1.5", "SHARE", "150"],
    ["rate.maxAnnual", "0.094822", "SHARE", "9.4822"],
    ["contact.quietFrom", "22:00", "TIME", "22:00"],
    ["automaticApproval.enabled", true, "SWITCH", "true"],
    ["automaticApproval.ground", "FORCE_MAJEURE", "GROUND", "FORCE_MAJEURE"],
    ["offer.waterfall", ["AS_REQUESTED", "SHARE_THE_COST"], "ORDER", "AS_REQUESTED, SHARE_THE_COST"],
    ["deferral.proofReasons", ["ILLNESS"], "SET", "ILLNESS"],
    ["contact.maxCallsPerSevenDays", null, "COUNT", ""],
    ["offer.validDays", 7, "COUNT", "7"],
  ] as const)("%s of %j is a %s and reads “%s”", (name, value, kind, text) => {
    expect([kindOf(name, value), shownText(name, value)]).toEqual([kind, text]);
  });

  test.each([
    ["smallLoan.maxOutstanding.CNY", "60,000.5", "6000050"],
    ["smallLoan.maxOutstanding.CNY", "６００００", "6000000"],
    ["smallLoan.maxOutstanding.CNY", "a lot", "a lot"],
    ["waiver.maxShare", "12.5 %", "0.125"],
    ["waiver.maxShare", "100", "1"],
    ["waiver.maxShare", "0", "0"],
    ["waiver.maxShare", "half", "half"],
    ["offer.validDays", " １０ ", "10"],
  ] as const)("%s typed as “%s” is sent as %s", (name, text, exact) => {
    const value = name === "offer.validDays" ? 7 : name === "waiver.maxShare" ? "0.5" : 5_000_000;
    expect(exactOf(name, kindOf(name, value), text)).toBe(exact);
  });

  test("that is not touched is sent as it stands, whatever ships", () => {
    for (const policy of [CN_DEFAULT, ...PRESETS.map(presetPolicy)])
      for (const { name, value } of numbersInWords(policy).flatMap(({ numbers }) => numbers)) {
        const exact = exactOf(name, kindOf(name, value), shownText(name, value));
        expect([name, exact]).toEqual([name, Array.isArray(value) ? value.join(", ") : String(value ?? "")]);
      }
  });

  test("as a share comes back digit by digit", () => {
    for (let millionths = 0; millionths <= 1_000_000; millionths += 97) {
      const share = (millionths / 1_000_000).toFixed(6).replace(/\.?0+$/, "");
      expect(exactOf("rate.maxAnnual", "SHARE", shownText("rate.maxAnnual", share))).toBe(share);
    }
  });
});
