import { expect, test } from "vitest";
import { AUDITOR, EDITOR, MAYA, PARTNER, PLATFORM_EDITOR } from "./support/actors.ts";
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
