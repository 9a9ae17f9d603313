import type { Locale, Sentence } from "../locale/locale.ts";
import { render, sentence } from "../locale/render.ts";
import { numberName } from "./number-name.ts";
import { direction, numberWords } from "./number-words.ts";
import { placeName, placeWords } from "./place-name.ts";
import { ORDERED_NUMBERS } from "./policy-numbers.ts";
import { listed, wordOf } from "./policy-words.ts";

const say = (en: string, hans: string, hant: string): Sentence => ({ en, "zh-Hans": hans, "zh-Hant": hant });

const RISES = say(
  "{what} rises from {before} to {after}.",
  "{what}由 {before} 升至 {after}。",
  "{what}由 {before} 升至 {after}。",
);
const FALLS = say(
  "{what} falls from {before} to {after}.",
  "{what}由 {before} 降至 {after}。",
  "{what}由 {before} 降至 {after}。",
);
const TURNS = say(
  "{what} changes from {before} to {after}.",
  "{what}由 {before} 改为 {after}。",
  "{what}由 {before} 改為 {after}。",
);
const GIVEN = say("{what} is {after}; there was none.", "{what}新增为 {after}。", "{what}新增為 {after}。");
const TAKEN = say(
  "{what} is not said any more; it was {before}.",
  "{what}不再规定（原为 {before}）。",
  "{what}不再規定（原為 {before}）。",
);
const SWITCHED_ON = say("{what} is switched on.", "{what}已启用。", "{what}已啟用。");
const SWITCHED_OFF = say("{what} is switched off.", "{what}已停用。", "{what}已停用。");
const ADDED = say("{what} gains {words}.", "{what}增加：{words}。", "{what}增加：{words}。");
const ORDERED = say("{what} is now: {words}.", "{what}改为：{words}。", "{what}改為：{words}。");
const REMOVED = say("{what} loses {words}.", "{what}减少：{words}。", "{what}減少：{words}。");

/** For what has no number: a sentence, a source, a name. */
export const CHANGED = (path: string, before: string | null, after: string | null): Sentence =>
  render(TURNS, { what: placeName(path), before: quoted(path, before), after: quoted(path, after) });

const quoted = (path: string, text: string | null): Sentence =>
  sentence((locale) => {
    if (text === null) return NOTHING[locale];
    const words = placeWords(path, text)[locale];
    return locale === "zh-Hant" ? `「${words}」` : `“${words}”`;
  });
const NOTHING = say("nothing", "无", "無");

/** What the change of a number means; null for what is no number of a policy. */
export function changeSentence(path: string, before: unknown, after: unknown): Sentence | null {
  if (!path.startsWith("numbers.")) return null;
  const name = path.slice("numbers.".length);
  const what = numberName(name);
  if (what === null) return null;
  if (Array.isArray(before) && Array.isArray(after))
    return listSentence(what, before, after, ORDERED_NUMBERS.has(name));
  if (typeof after === "boolean") return render(after ? SWITCHED_ON : SWITCHED_OFF, { what });
  const [was, is] = [numberWords(name, before), numberWords(name, after)];
  if (before === undefined || before === null) return render(GIVEN, { what, after: is.whole });
  if (after === undefined || after === null) return render(TAKEN, { what, before: was.whole });
  const way = direction(before, after);
  if (way === null) return render(TURNS, { what, before: wordOf(before), after: wordOf(after) });
  return render(way > 0 ? RISES : FALLS, { what, before: was.short, after: is.whole });
}

function listSentence(
  what: Sentence,
  before: readonly unknown[],
  after: readonly unknown[],
  hasOrder: boolean,
): Sentence {
  const added = after.filter((word) => !before.includes(word));
  const removed = before.filter((word) => !after.includes(word));
  const stays = (words: readonly unknown[], others: readonly unknown[]) =>
    words.filter((word) => others.includes(word));
  const isOtherOrder = hasOrder && stays(before, after).join() !== stays(after, before).join();
  const told = [
    ...(added.length > 0 ? [render(ADDED, { what, words: listed(added) })] : []),
    ...(removed.length > 0 ? [render(REMOVED, { what, words: listed(removed) })] : []),
    ...(isOtherOrder ? [render(ORDERED, { what, words: listed(after) })] : []),
  ];
  return sentence((locale: Locale) => told.map((each) => each[locale]).join(locale === "en" ? " " : ""));
}
