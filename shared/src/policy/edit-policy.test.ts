import { expect, test } from "vitest";
import { CN_DEFAULT } from "./cn-default.ts";
import { editPolicy, type PolicyEdits } from "./edit-policy.ts";

const edit = (edits: PolicyEdits) => editPolicy(CN_DEFAULT, edits);

test("numbers, sentences and the first day are set by where they lie, and the version given stays as it was", () => {
  const edited = edit({
    effectiveFrom: "2026-04-01",
    numbers: [
      { name: "deferral.maxMonths", value: "4" },
      { name: "deferral.proofReasons", value: "ILLNESS, DISASTER, ACCIDENT" },
      { name: "waiver.maxShare", value: "0.25" },
      { name: "automaticApproval.enabled", value: "false" },
      { name: "smallLoan.maxOutstanding.EUR", value: "650000" },
    ],
    sentences: [{ rule: "R4_DEFERRAL_MONTHS", part: "title", locale: "en", text: "Months put off" }],
    sources: [{ group: "deferral", text: "Board, 2026-03-01." }],
  });
  if (!edited.ok) throw new Error(JSON.stringify(edited.error));
  const { numbers, effectiveFrom, rules, sources } = edited.value;
  expect([effectiveFrom, numbers.deferral.maxMonths, numbers.waiver.maxShare]).toEqual(["2026-04-01", 4, "0.25"]);
  expect(numbers.deferral.proofReasons).toEqual(["ILLNESS", "DISASTER", "ACCIDENT"]);
  expect(numbers.automaticApproval.enabled).toBe(false);
  expect(numbers.smallLoan.maxOutstanding).toMatchObject({ CNY: 5_000_000, EUR: 650_000 });
  expect(rules.find(({ id }) => id === "R4_DEFERRAL_MONTHS")?.title.en).toBe("Months put off");
  expect(sources.deferral).toEqual({ text: "Board, 2026-03-01.", confidence: "PRODUCT" });
  expect(CN_DEFAULT.numbers.deferral.maxMonths).toBe(3);
});

test("a policy is called otherwise in one language, and nameless in none", () => {
  const edited = edit({ names: [{ locale: "zh-Hans", text: " 和源纾困政策 " }] });
  expect(edited.ok && edited.value.name).toEqual({ ...CN_DEFAULT.name, "zh-Hans": "和源纾困政策" });
  const nameless = edit({ names: [{ locale: "en", text: " " }] });
  expect(nameless).toMatchObject({ ok: false, error: [{ path: "name.en", fault: { kind: "TEXT" } }] });
});

test.each([
  { numbers: [{ name: "deferral.minMonths", value: "1" }] },
  { sentences: [{ rule: "R9", part: "title", locale: "en", text: "x" }] },
  { sources: [{ group: "weather", text: "x" }] },
] satisfies PolicyEdits[])("what is none of a policy is refused, where all else is sound: %o", (edits) => {
  expect(edit(edits)).toMatchObject({ ok: false, error: [{}] });
});

test("everything wrong is told at once, by where it lies", () => {
  const edited = edit({
    effectiveFrom: "2026-02-30",
    numbers: [
      { name: "deferral.maxMonths", value: "seven" },
      { name: "deferral.minMonths", value: "1" },
      { name: "deferral", value: "1" },
      { name: "__proto__.x", value: "1" },
      { name: "automaticApproval.enabled", value: "maybe" },
    ],
    sentences: [
      { rule: "R9", part: "title", locale: "en", text: "x" },
      { rule: "R4_DEFERRAL_MONTHS", part: "passed", locale: "en", text: "{nobody}" },
    ],
    sources: [{ group: "weather", text: "x" }],
  });
  const paths = edited.ok ? [] : edited.error.map(({ path }) => path);
  for (const path of [
    "effectiveFrom",
    "numbers.deferral.maxMonths",
    "numbers.deferral.minMonths",
    "numbers.deferral",
    "numbers.__proto__.x",
    "numbers.automaticApproval.enabled",
    "rules.R9.title.en",
    "sources.weather",
  ]) {
    expect(paths).toContain(path);
  }
});
