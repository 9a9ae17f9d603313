import { type GraphQLInputField, getNamedType, isInputObjectType } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { graphqlSchema } from "../src/graphql/schema.ts";
import { PARTNER } from "./support/actors.ts";
import { everyMutation } from "./support/every-mutation.ts";
import { givenApi } from "./support/given-api.ts";
import { givenLoan } from "./support/given-case.ts";
import { APPLICATION } from "./support/given-status.ts";

/** Texts with a form of their own, which says how long they are. */
const FORMED = new Set([
  "area",
  "areas",
  "currency",
  "group",
  "identityNumber",
  "institution",
  "locale",
  "month",
  "termsHash",
  "value",
  "idempotencyKey",
  "PaymentReverseInput.externalId",
  "WebhookCreateInput.url",
  "PolicyNumberInput.name",
  "search",
]);

const api = givenApi();
let inputs: Readonly<Record<string, readonly GraphQLInputField[]>>;
beforeAll(async () => {
  const types = Object.values((await graphqlSchema()).getTypeMap()).filter(isInputObjectType);
  const sent = types.filter(({ name }) => !name.endsWith("Filter"));
  inputs = Object.fromEntries(sent.map((type) => [type.name, Object.values(type.getFields())]));
});

const mostOf = ({ description }: GraphQLInputField) =>
  Number(/At most (\d+) characters\.$/.exec(description ?? "")?.[1]);

const COMMANDS: ReturnType<typeof everyMutation> = {
  ...everyMutation(api),
  caseSubmit: [PARTNER, async () => ({ loanId: await givenLoan(api), ...APPLICATION })],
};

describe("the texts of commands", () => {
  test("say how long they may be, or have a form of their own", () => {
    const unbounded = Object.entries(inputs).flatMap(([input, fields]) =>
      fields
        .filter((field) => String(getNamedType(field.type)) === "String" && Number.isNaN(mostOf(field)))
        .filter(({ name }) => !FORMED.has(name) && !FORMED.has(`${input}.${name}`))
        .map(({ name }) => `${input}.${name}`),
    );
    expect(unbounded).toEqual([]);
  });

  test.each(Object.entries(COMMANDS))("of %s may be as long as that, and no longer", async (name, [as, given]) => {
    const texts = (inputs[`${name[0]?.toUpperCase()}${name.slice(1)}Input`] ?? []).filter(mostOf);
    if (texts.length === 0) return;
    const input = await given();
    const sent = (more: number) =>
      Object.fromEntries(texts.map((text) => [text.name, name.repeat(mostOf(text)).slice(0, mostOf(text) + more)]));
    for (const text of texts) {
      const { userErrors } = await api.command(name, { ...input, [text.name]: sent(1)[text.name] }, as, "");
      expect(userErrors).toContainEqual(expect.objectContaining({ code: "TEXT_TOO_LONG", field: [text.name] }));
    }
    expect((await api.command(name, { ...input, ...sent(0) }, as, "")).userErrors).toEqual([]);
  });
});
