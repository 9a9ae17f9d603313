import { expect, test } from "vitest";
import { encodeGlobalId } from "../src/graphql/global-id.ts";
import type { Actor } from "../src/identity/actor.ts";
import { AUDITOR, EDITOR, MAYA, PARTNER, PLATFORM_EDITOR } from "./support/actors.ts";
import { everyMutation } from "./support/every-mutation.ts";
import { givenApi } from "./support/given-api.ts";

const api = givenApi();

const codes = async (as: typeof EDITOR): Promise<string[]> => {
  const { data } = await api.execute("{ institutions { nodes { code } } }", {}, { as });
  return data.institutions.nodes.map(({ code }: { code: string }) => code);
};

test("whoever belongs to an institution sees that one", async () => {
  expect([await codes(EDITOR), await codes(AUDITOR), await codes(MAYA)]).toEqual([["HEYUAN"], ["HEYUAN"], ["HARBOR"]]);
});

test("the platform's people see all of them, by their code", async () => {
  expect(await codes(PLATFORM_EDITOR)).toEqual(["HARBOR", "HEYUAN"]);
});

test("a partner's client asks for none", async () => {
  const { errors } = await api.execute("{ institutions { nodes { code } } }", {}, { as: PARTNER });
  expect(errors).toMatchObject([
    { message: "institutions is not open to the role Partner.", extensions: { code: "FORBIDDEN" } },
  ]);
});

const platform = ({ role, ...who }: Actor): Actor => ({
  ...who,
  institutionId: null,
  role: `PLATFORM_${role}` as Actor["role"],
});

test.each(["policyDraft", "policyReplay", "budgetSet", "authoritySet", "disasterDeclare"])(
  "%s of the platform says of an institution that is none, or is not named, that there is none",
  async (name) => {
    const unknown = "01900000-0000-7000-8000-0000000000ff";
    const [as, given] = everyMutation(api)[name] as [Actor, () => Promise<object>];
    for (const institutionId of [null, encodeGlobalId("Institution", unknown, unknown)]) {
      const { userErrors } = await api.command(name, { ...(await given()), institutionId }, platform(as), "");
      expect(userErrors).toMatchObject([{ code: "INSTITUTION_NOT_FOUND", field: ["institutionId"] }]);
    }
  },
);
