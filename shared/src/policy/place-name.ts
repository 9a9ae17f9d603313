import { CONFIDENCE_LABELS } from "../locale/labels/confidence-labels.ts";
import { POLICY_GROUP_LABELS } from "../locale/labels/policy-group-labels.ts";
import type { Sentence } from "../locale/locale.ts";
import { render, sentence } from "../locale/render.ts";
import { formatDate } from "../notice/format-date.ts";
import type { NumberGroup } from "./policy-numbers.ts";
import type { Confidence } from "./policy-version.ts";
import { sourceWords } from "./source-words.ts";

const say = (en: string, hans: string, hant: string): Sentence => ({ en, "zh-Hans": hans, "zh-Hant": hant });

const SOURCE = say("The source of “{what}”", "“{what}”的出处", "「{what}」的出處");
const CONFIDENCE = say("How sure we are of “{what}”", "“{what}”的可信程度", "「{what}」的可信程度");
const RULE = say("What {what} says ({part})", "{what} 的文字（{part}）", "{what} 的文字（{part}）");

const PLACES: Readonly<Record<string, Sentence>> = {
  effectiveFrom: say("The first day", "生效日", "生效日"),
  name: say("The name", "名称", "名稱"),
  jurisdiction: say("The place whose rules it follows", "适用地区", "適用地區"),
  calendar: say("The business calendar", "工作日历", "工作日曆"),
};

/** What a place in a policy that is no number is called: a source, a sentence of a rule, a day. */
export function placeName(path: string): Sentence {
  const [part = "", name = "", ...rest] = path.split(".");
  if (part === "sources") {
    const what = POLICY_GROUP_LABELS[name as NumberGroup];
    return render(rest[0] === "confidence" ? CONFIDENCE : SOURCE, { what });
  }
  if (part === "rules") return render(RULE, { what: name, part: rest.join(" ") });
  return PLACES[part] ?? sentence(() => path);
}

/** What stands at such a place, as a person reads it. */
export function placeWords(path: string, text: string): Sentence {
  if (path.endsWith(".confidence")) return CONFIDENCE_LABELS[text as Confidence];
  if (path.startsWith("sources.")) return sourceWords(text);
  return sentence((locale) => (path === "effectiveFrom" ? formatDate(text, locale) : text));
}
