import { expect, test } from "vitest";
import type { Actor } from "../src/identity/actor.ts";
import { AUDITOR, EDITOR, SECOND_EDITOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenDraft, step } from "./support/given-policy.ts";

const api = givenApi();
const ownWork = async (id: string, as: Actor): Promise<boolean> =>
  (await api.execute("query Q($id: ID!) { policyVersion(id: $id) { ownWork } }", { id }, { as })).data.policyVersion
    .ownWork;

test("a version says whose work it is, so that nobody is offered to publish their own", async () => {
  const draft = await givenDraft(api);
  expect([await ownWork(draft.id, EDITOR), await ownWork(draft.id, SECOND_EDITOR)]).toEqual([true, false]);
  expect(await ownWork(draft.id, AUDITOR)).toBe(false);
  const numbers = [{ name: "offer.validDays", value: "9" }];
  await step(api, "policyEdit", draft, SECOND_EDITOR, { numbers });
  expect([await ownWork(draft.id, EDITOR), await ownWork(draft.id, SECOND_EDITOR)]).toEqual([true, true]);
  expect(await ownWork("CN-DEFAULT@1", EDITOR)).toBe(false);
});
