import { describe, expect, test } from "vitest";
import { EDITOR, RUI, SECOND_EDITOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { FOUR_MONTHS, givenDraft, givenInReview, step, VERSION } from "./support/given-policy.ts";
import { look } from "./support/rows.ts";

const api = givenApi();

describe("the life of a version", () => {
  test("returned from review it says why, and is edited again", async () => {
    const review = await givenInReview(api);
    const fields = "policyVersion { id revision status returnedWords }";
    const { policyVersion: back } = await step(
      api,
      "policyReturn",
      review,
      SECOND_EDITOR,
      { words: "Too long." },
      fields,
    );
    expect(back).toMatchObject({ status: "DRAFT", returnedWords: "Too long." });
    const { policyVersion: edited } = await step(api, "policyEdit", back, EDITOR, FOUR_MONTHS);
    const { policyVersion: again } = await step(api, "policySubmit", edited, EDITOR, {}, fields);
    expect(again).toMatchObject({ status: "IN_REVIEW", returnedWords: null });
  });

  test("in review it is not edited, as a draft not published, and only what was published is retired", async () => {
    const review = await givenInReview(api);
    const draft = await givenDraft(api);
    for (const [name, version, more] of [
      ["policyEdit", review, FOUR_MONTHS],
      ["policySubmit", review, {}],
      ["policyRetire", review, { words: "x" }],
      ["policyPublish", draft, {}],
      ["policyReturn", draft, { words: "x" }],
    ] as const) {
      const { userErrors } = await step(api, name, version, SECOND_EDITOR, more);
      expect(userErrors).toMatchObject([{ code: "POLICY_STEP_REFUSED" }]);
    }
  });

  test("is for policy editors of the institution alone", async () => {
    await expect(
      api.command("policyDraft", { base: "CN-DEFAULT@1", effectiveFrom: "2026-04-01" }, RUI, VERSION),
    ).rejects.toThrow("not open to the role Reviewer");
    const draft = await givenDraft(api);
    const elsewhere = { ...SECOND_EDITOR, institutionId: "01900000-0000-7000-8000-000000000003" };
    expect((await step(api, "policyEdit", draft, elsewhere, FOUR_MONTHS)).userErrors).toMatchObject([
      { code: "POLICY_NOT_FOUND" },
    ]);
  });

  test("is in the record: who did what to which version", async () => {
    const review = await givenInReview(api, undefined, "2026-09-01");
    await step(api, "policyPublish", review, SECOND_EDITOR);
    const rows = await look(
      api,
      "select kind, actor_name from event where detail ->> 'policyVersion' = $1 order by id",
      [review.id],
    );
    expect(rows).toEqual([
      { kind: "POLICY_DRAFTED", actor_name: "Qing" },
      { kind: "POLICY_EDITED", actor_name: "Qing" },
      { kind: "POLICY_SUBMITTED", actor_name: "Qing" },
      { kind: "POLICY_PUBLISHED", actor_name: "Tao" },
    ]);
  });
});
