import { expect, test } from "vitest";
import type { ReliefMeasure } from "../relief/relief.ts";
import { reliefSentence } from "./measure-sentence.ts";

const SHIFT: ReliefMeasure = { type: "SHIFT", months: 3, deferredInterest: "LAST" };
const waive = (share: string, penaltyShare?: string): ReliefMeasure => ({
  type: "WAIVE",
  share,
  ...(penaltyShare && { penaltyShare }),
});

test.each([
  [waive("0.5"), "50% of the deferred interest is waived", "减免延后利息的 50%"],
  [waive("0", "1"), "100% of the penalty interest is waived", "减免罚息的 100%"],
  [
    waive("0.5", "0.25"),
    "50% of the deferred interest is waived; 25% of the penalty interest is waived",
    "减免延后利息的 50%；减免罚息的 25%",
  ],
])("a waiver says of what it waives how much, and of nothing else: %o", (measure, en, zhHans) => {
  expect(reliefSentence({ measures: [measure] }, "en")).toBe(en);
  expect(reliefSentence({ measures: [measure] }, "zh-Hans")).toBe(zhHans);
});

test("what waives nothing is not spoken of", () => {
  const alone = reliefSentence({ measures: [SHIFT] }, "en");
  expect(reliefSentence({ measures: [SHIFT, waive("0", "0")] }, "en")).toBe(alone);
});
