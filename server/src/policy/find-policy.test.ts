import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import { presetPolicy } from "@respite/shared/policy/policy-preset";
import { PRESETS } from "@respite/shared/policy/presets";
import { expect, test } from "vitest";
import { calendarOf, newestEdition } from "./find-policy.ts";

test.each([CN_DEFAULT, ...PRESETS.map(presetPolicy)])(
  "the clocks of $id count on a calendar that there is",
  (policy) => {
    expect(calendarOf(policy, newestEdition(policy)).id.toLowerCase()).toBe(policy.calendar);
  },
);
