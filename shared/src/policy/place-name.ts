import { formatShortDate } from "../locale/format-date.ts";
import { labelOf } from "../locale/label-of.ts";
import { CONFIDENCE_LABELS } from "../locale/labels/confidence-labels.ts";
import { POLICY_GROUP_LABELS } from "../locale/labels/policy-group-labels.ts";
import { LOCALE_NAMES, type Sentence } from "../locale/locale.ts";
import { render, sentence } from "../locale/render.ts";
import type { Confidence } from "./policy-version.ts";
import { sourceWords } from "./source-words.ts";

const say = (en: string, hans: string, hant: string): Sentence => ({ en, "zh-Hans": hans, "zh-Hant": hant });

const SOURCE = say("The source of “{what}”", "“{what}”的出处", "「{what}」的出處");
const CONFIDENCE = say("How sure we are of “{what}”", "“{what}”的可信程度", "「{what}」的可信程度");
const RULE: Readonly<Record<string, Sentence>> = {
  title: say("The name of {rule}", "{rule} 的名称", "{rule} 的名稱"),
  passed: say("What {rule} says when it is met", "{rule} 满足时的文字", "{rule} 滿足時的文字"),
  failed: say("What {rule} says when it is not met", "{rule} 不满足时的文字", "{rule} 不滿足時的文字"),
  none: say("What {rule} says when there is nothing to measure", "{rule} 无从衡量时的文字", "{rule} 無從衡量時的文字"),
  set: say("The ground of {rule}", "{rule} 的适用情形", "{rule} 的適用情形"),
  threshold: say("The number of {rule}", "{rule} 所用的数值", "{rule} 所用的數值"),
};
const IN_LANGUAGE = say("{what} ({language})", "{what}（{language}）", "{what}（{language}）");

const PLACES: Readonly<Record<string, Sentence>> = {
  effectiveFrom: say("The first day", "生效日", "生效日"),
  name: say("The name of the policy", "政策名称", "政策名稱"),
  jurisdiction: say("The place whose rules it follows", "适用地区", "適用地區"),
  calendar: say("The business calendar", "工作日历", "工作日曆"),
};

/** What a place in a policy that is no number is called: a source, a sentence of a rule, a day. */
export function placeName(path: string): Sentence {
  const [part = "", name = "", ...rest] = path.split(".");
  const group = labelOf(POLICY_GROUP_LABELS, name);
  if (part === "sources" && group) return render(rest[0] === "confidence" ? CONFIDENCE : SOURCE, { what: group });
  if (part === "rules") return rulePlace(name, rest) ?? sentence(() => path);
  const place = labelOf(PLACES, part);
  return place ? inLanguage(place, name) : sentence(() => path);
}

function rulePlace(rule: string, rest: readonly string[]): Sentence | undefined {
  const [part = "", locale = ""] = rest.filter((each) => each !== "sentences");
  const template = labelOf(RULE, part);
  return template && inLanguage(render(template, { rule }), locale);
}

function inLanguage(what: Sentence, locale: string): Sentence {
  const language = labelOf(LOCALE_NAMES, locale);
  return language ? render(IN_LANGUAGE, { what, language }) : what;
}

/** What stands at such a place, as a person reads it. */
export function placeWords(path: string, text: string): Sentence {
  if (path.endsWith(".confidence")) return CONFIDENCE_LABELS[text as Confidence];
  if (path.startsWith("sources.")) return sourceWords(text);
  return sentence((locale) => (path === "effectiveFrom" ? formatShortDate(text, locale) : text));
}
