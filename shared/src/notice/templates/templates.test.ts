import { describe, expect, test } from "vitest";
import { EVIDENCE_KIND_LABELS, HARDSHIP_REASON_LABELS } from "../../locale/labels/case-word-labels.ts";
import { LOCALES } from "../../locale/locale.ts";
import * as letter from "../letter/letter-template.ts";
import * as terms from "../letter/letter-terms.ts";
import { LETTER_WORDS } from "../letter/letter-words.ts";
import { NOTICE_KINDS } from "../notice-kind.ts";
import { fingerprint } from "../testing.ts";
import { TEMPLATES } from "./index.ts";
import { PLAN } from "./plan.ts";
import { PUBLISHED } from "./published.ts";

const ALL = [...Object.values(TEMPLATES), PLAN, ...Object.values(letter), ...Object.values(terms)];
const named = ALL.map((one) => [`${one.kind}@${one.version}`, one] as const);

test("every kind of notice has its template, under its own name", () => {
  expect(NOTICE_KINDS.map((kind) => TEMPLATES[kind].kind)).toEqual([...NOTICE_KINDS]);
});

test.each(named)("%s says what was published under this version: another text takes a new version", (name, one) => {
  const hash = fingerprint(JSON.stringify([one.subject, one.body]));
  expect([name, hash]).toEqual([name, PUBLISHED[name]]);
});

/** Words that would tell an illness or why somebody is in difficulty. */
const TELLING = [
  /医|醫|病|诊|診|住院|康复|康復|手术|手術|伤|傷|残|殘|死亡|离世|離世|丧|喪|失业|失業|灾|災|疫|离婚|離婚/u,
  /medic|\bill(ness)?\b|sick|hospital|health|disab|death|bereave|unemploy|job loss|disaster|epidemic|accident|divorce/i,
];

describe.each(LOCALES)("in %s", (locale) => {
  const texts = [
    ...ALL.flatMap(({ subject, body }) => [subject, ...body.map(({ say }) => say)]),
    ...Object.values(LETTER_WORDS),
  ].map((text) => text[locale]);

  test("no template speaks of illness, or of any reason of hardship", () => {
    const reasons = Object.entries(HARDSHIP_REASON_LABELS).filter(([reason]) => reason !== "OTHER");
    const papers = [EVIDENCE_KIND_LABELS.MEDICAL_CERTIFICATE, EVIDENCE_KIND_LABELS.UNEMPLOYMENT_PROOF];
    const words = [...reasons.map(([, label]) => label), ...papers].map((label) => label[locale].toLowerCase());
    for (const text of texts) {
      for (const word of words) expect(text.toLowerCase()).not.toContain(word);
      for (const telling of TELLING) expect(text).not.toMatch(telling);
    }
  });
});
