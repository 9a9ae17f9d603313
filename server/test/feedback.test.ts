import { describe, expect, test } from "vitest";
import { HARBOR_PARTNER, MAYA, PARTNER, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase } from "./support/given-case.ts";
import { givenDeclined, givenOffered } from "./support/given-status.ts";

const api = givenApi();
const FIELDS = "case { feedback { score words result policyVersion givenAt } }";
const give = (caseId: string, input: object = {}, as = PARTNER) =>
  api.command("feedbackGive", { caseId, score: 4, words: "很快，谢谢。", ...input }, as, FIELDS);
const summary = async (as = RUI) =>
  (await api.execute("{ feedbackByPolicy { policyVersion answers meanScore scores } }", {}, { as })).data
    .feedbackByPolicy;

describe("what a borrower thinks of a result", () => {
  test("is kept with the case, with the result they had and the policy that gave it", async () => {
    const { id } = await givenOffered(api);
    const { case: rated, userErrors } = await give(id);
    expect(userErrors).toEqual([]);
    expect(rated.feedback).toEqual({
      score: 4,
      words: "很快，谢谢。",
      result: "OFFERED",
      policyVersion: "CN-DEFAULT@1",
      givenAt: api.now,
    });
  });

  test("is summed up by policy version, each institution its own", async () => {
    const before = (await summary())[0] ?? { answers: 0, scores: [0, 0, 0, 0, 0] };
    await give((await givenDeclined(api)).id, { score: 1, words: null });
    await give((await givenOffered(api)).id, { score: 5 });
    const [after] = await summary();
    expect(after.answers).toBe(before.answers + 2);
    expect(after.scores[0]).toBe(before.scores[0] + 1);
    expect(after.scores[4]).toBe(before.scores[4] + 1);
    const total = after.scores.reduce((sum: number, count: number, index: number) => sum + count * (index + 1), 0);
    expect(after.meanScore).toBeCloseTo(total / after.answers, 2);
    expect(await summary(MAYA)).toEqual([]);
  });

  test("is given once, and not before there is a result", async () => {
    const { id } = await givenDeclined(api);
    await give(id);
    expect((await give(id)).userErrors).toMatchObject([{ code: "FEEDBACK_GIVEN" }]);
    const waiting = await givenCase(api);
    expect((await give(waiting.id)).userErrors).toMatchObject([{ code: "NO_RESULT_YET" }]);
  });

  test.each([0, 6, -1])("of %s points is refused", async (score) => {
    const { id } = await givenDeclined(api);
    expect((await give(id, { score })).userErrors).toMatchObject([{ code: "NUMBER_OUT_OF_RANGE", field: ["score"] }]);
  });

  test("on a foreign case is that on none, and a reviewer gives none", async () => {
    const { id } = await givenDeclined(api);
    expect((await give(id, {}, HARBOR_PARTNER)).userErrors).toMatchObject([{ code: "CASE_NOT_FOUND" }]);
    await expect(give(id, {}, RUI)).rejects.toThrow("not open to the role Reviewer");
  });
});
