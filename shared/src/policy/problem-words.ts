import { percent } from "../locale/format-value.ts";
import type { Sentence } from "../locale/locale.ts";
import { render } from "../locale/render.ts";
import { numberName } from "./number-name.ts";
import { numberWords } from "./number-words.ts";
import type { Fault } from "./reader.ts";

const say = (en: string, hans: string, hant: string): Sentence => ({ en, "zh-Hans": hans, "zh-Hant": hant });

const WHOLE = say(
  "Write a whole number from {min} to {max}.",
  "请填写 {min} 至 {max} 的整数。",
  "請填寫 {min} 至 {max} 的整數。",
);
const NOT_NEGATIVE = say("Write a number that is not below nought.", "请填写不小于零的数。", "請填寫不小於零的數。");
const SHARE = say(
  "Write a percentage from 0% to {most}.",
  "请填写 0% 至 {most} 的百分比。",
  "請填寫 0% 至 {most} 的百分比。",
);
const TIME = say("Write a time such as 22:00.", "请填写时间，例如 22:00。", "請填寫時間，例如 22:00。");
const ORDER = say(
  "This may not be more than “{what}”, which is {limit}.",
  "不得超过“{what}”（{limit}）。",
  "不得超過「{what}」（{limit}）。",
);

/** What would work instead, for whoever writes the numbers of a policy. */
export function problemWords(fault: Fault): Sentence {
  switch (fault.kind) {
    case "WHOLE":
      if (fault.max === Number.MAX_SAFE_INTEGER) return NOT_NEGATIVE;
      return render(WHOLE, { min: fault.min, max: fault.max });
    case "SHARE":
      return render(SHARE, { most: percent(fault.most) });
    case "TIME":
      return TIME;
    case "ORDER":
      return render(ORDER, {
        what: numberName(fault.than) ?? fault.than,
        limit: numberWords(fault.than, fault.limit).whole,
      });
    default:
      return fault satisfies never;
  }
}
