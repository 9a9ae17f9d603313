import type { Actor } from "../../src/identity/actor.ts";
import { EDITOR, SECOND_EDITOR } from "./actors.ts";
import type { Answer, Api } from "./given-api.ts";

export const VERSION = "policyVersion { id revision status effectiveFrom effectiveUntil }";

export type GivenVersion = Readonly<{ id: string; revision: number; status: string }>;

/** Takes one step with a version as it stands, and returns the payload. */
export const step = (
  api: Api,
  name: string,
  { id, revision }: GivenVersion,
  as: Actor,
  more: object = {},
  fields = VERSION,
): Promise<Answer> => api.command(name, { policyVersionId: id, expectedRevision: revision, ...more }, as, fields);

export async function givenDraft(
  api: Api,
  {
    base = "CN-DEFAULT@1",
    effectiveFrom = "2026-03-05",
    as = EDITOR,
  }: Partial<{ base: string; effectiveFrom: string; as: Actor }> = {},
): Promise<GivenVersion> {
  const { policyVersion, userErrors } = await api.command("policyDraft", { base, effectiveFrom }, as, VERSION);
  if (!policyVersion) throw new Error(JSON.stringify(userErrors));
  return policyVersion;
}

export const FOUR_MONTHS = { numbers: [{ name: "deferral.maxMonths", value: "4" }] };

/** A version with four months at most, waiting for a second editor. */
export async function givenInReview(api: Api, base = "CN-DEFAULT@1", effectiveFrom?: string): Promise<GivenVersion> {
  const draft = await givenDraft(api, { base, ...(effectiveFrom && { effectiveFrom }) });
  const edited = (await step(api, "policyEdit", draft, EDITOR, FOUR_MONTHS)).policyVersion;
  return (await step(api, "policySubmit", edited, EDITOR)).policyVersion;
}

/** A version of the institution's own with these numbers, published by a second editor. */
export async function givenPublished(
  api: Api,
  numbers: readonly Readonly<{ name: string; value: string }>[],
  effectiveFrom = "2026-03-05",
): Promise<GivenVersion> {
  let version = await givenDraft(api, { effectiveFrom });
  for (const [name, as, more] of [
    ["policyEdit", EDITOR, { numbers }],
    ["policySubmit", EDITOR, {}],
    ["policyPublish", SECOND_EDITOR, {}],
  ] as const) {
    const payload = await step(api, name, version, as, more);
    if (!payload.policyVersion) throw new Error(JSON.stringify(payload.userErrors));
    version = payload.policyVersion;
  }
  return version;
}
