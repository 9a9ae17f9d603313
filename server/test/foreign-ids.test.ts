import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { decodeGlobalId, encodeGlobalId } from "../src/graphql/global-id.ts";
import type { Actor } from "../src/identity/actor.ts";
import { EDITOR, HARBOR, HEYUAN, MAYA, RUI, SENIOR } from "./support/actors.ts";
import { countStatements } from "./support/count-statements.ts";
import { everyMutation } from "./support/every-mutation.ts";
import { type Answer, givenApi } from "./support/given-api.ts";
import { givenDraft as givenPolicy } from "./support/given-policy.ts";
import { givenPending } from "./support/given-status.ts";
import { look } from "./support/rows.ts";

const api = givenApi();

/** The same post at the other institution, by somebody who has asked nothing yet. */
const abroad = (actor: Actor): Actor => ({ ...actor, id: randomUUID(), institutionId: HARBOR });

const NEVER = "01900000-0000-7000-8000-0000000000ff";

/** An input that names what never was, in the same places and in the same institution. */
function never(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(never);
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, never(each)]));
  if (typeof value !== "string") return value;
  const named = decodeGlobalId(value);
  if (named) return encodeGlobalId(named.type, named.institutionId, NEVER);
  return value.replace(/^(HEYUAN@)\d+$/, "$199999");
}

/** An input whose ids say that what they name is the other institution's own. */
function claimed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(claimed);
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, claimed(each)]));
  const named = typeof value === "string" ? decodeGlobalId(value) : null;
  return named ? encodeGlobalId(named.type, HARBOR, named.id) : value;
}

/** What somebody who times answers or reads them could tell: the answer, and every statement behind it. */
async function seen(query: string, variables: object, as: Actor): Promise<{ answer: Answer; texts: string[] }> {
  const { answer, texts } = await countStatements(api.database(), () => api.execute(query, variables, { as }));
  return { answer: JSON.stringify(answer), texts };
}

const ERRORS = "userErrors { __typename code field message }";

/** What a command on several cases says, it says of each. */
const documentOf = (name: string) => {
  const each = name.startsWith("cases") ? `results { ${ERRORS} }` : "";
  return `mutation M($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${ERRORS} ${each} } }`;
};

/** What names nothing of anybody's. */
const NAMES_NOTHING = [
  "loanRegister",
  "disasterDeclare",
  "budgetSet",
  "authoritySet",
  "policyDraft",
  "policyReplay",
  "savedViewCreate",
  "webhookCreate",
];

/** All that the first institution holds, byte by byte. */
const rows = async () => {
  const tables = ["deferral_case", "loan", "offer", "agreement", "decision", "event", "notice", "protection"];
  const sums = tables.map(
    (table) => `(select md5(string_agg(t::text, '' order by t.id)) from ${table} t where institution_id = $1)`,
  );
  return look(api, `select ${sums.map((sum, i) => `${sum} as s${i}`).join(", ")}`, [HEYUAN]);
};

describe("what is another institution's is answered like what never was: the same words, by the same statements", () => {
  test.each(Object.keys(everyMutation(api)))("%s", async (name) => {
    const [as, given] = everyMutation(api)[name] ?? expect.fail(name);
    const input = await given();
    const [foreign, missing] = [input, never(input)];
    if (NAMES_NOTHING.includes(name)) return expect(missing).toEqual(foreign);
    expect(missing).not.toEqual(foreign);
    const ask = (of: unknown, who: Actor) =>
      seen(documentOf(name), { input: { idempotencyKey: randomUUID(), ...(of as object) } }, who);
    await ask(missing, abroad(as)); // what is looked up once for each institution
    const before = await rows();
    const [told, untold] = [await ask(foreign, abroad(as)), await ask(missing, abroad(as))];
    expect(told).toEqual(untold);
    expect(told.answer).toMatch(/NOT_FOUND|UNKNOWN|FORBIDDEN/);
    // Nor is it found under ids that say it is one's own.
    await ask(claimed(missing), abroad(as));
    expect(await ask(claimed(foreign), abroad(as))).toEqual(await ask(claimed(missing), abroad(as)));
    expect(await rows()).toEqual(before);
  });

  test("control: to the institution itself they differ", async () => {
    const { id, version } = await givenPending(api);
    const input = { caseId: id, expectedVersion: version, words: "x" };
    const ask = (of: unknown) =>
      seen(documentOf("caseReturn"), { input: { idempotencyKey: randomUUID(), ...(of as object) } }, SENIOR);
    expect(await ask(input)).not.toEqual(await ask(never(input)));
  });

  const QUERIES = [
    "query Q($id: ID!) { case(id: $id) { id } }",
    "query Q($id: ID!) { node(id: $id) { id __typename } }",
    'query Q($id: ID!) { caseAsOf(id: $id, at: "2026-03-05T02:00:00Z") { number } }',
    "query Q($id: ID!) { reliefPreview(input: { caseId: $id, measures: [{ type: SHIFT, months: 3 }] }) { userErrors { code message } } }",
    "query Q($id: ID!) { holidayEndPreview(caseId: $id) { userErrors { code message } } }",
  ];
  test.each(QUERIES)("%s", async (query) => {
    const { id } = await givenPending(api);
    await seen(query, { id: never(id) }, MAYA);
    expect(await seen(query, { id }, MAYA)).toEqual(await seen(query, { id: never(id) }, MAYA));
  });

  test("a loan, by id and by questions about it", async () => {
    const { id } = await givenPending(api);
    const loan = (await api.execute("query L($id: ID!) { case(id: $id) { loan { id } } }", { id }, { as: RUI })).data
      .case.loan.id;
    for (const query of [
      "query Q($id: ID!) { loan(id: $id) { id } }",
      "query Q($id: ID!) { mayContact(loanId: $id, channel: PHONE) { allowed } }",
      "query Q($id: ID!) { reportingStatus(loanId: $id) { on } }",
    ]) {
      await seen(query, { id: never(loan) }, MAYA);
      expect(await seen(query, { id: loan }, MAYA)).toEqual(await seen(query, { id: never(loan) }, MAYA));
    }
  });

  test("a policy that is being drafted", async () => {
    const { id } = await givenPolicy(api);
    expect(never(id)).not.toBe(id);
    const asked = async (query: string, more: object, as: Actor) => {
      const ask = (of: string) => seen(query.replaceAll("$of", JSON.stringify(of)), more, as);
      await ask(never(id) as string);
      const [told, untold] = [await ask(id), await ask(never(id) as string)];
      const unnamed = ({ answer, texts }: typeof told) => ({ answer: answer.replaceAll(/HEYUAN@\d+/g, "…"), texts });
      expect(unnamed(told)).toEqual(unnamed(untold));
    };
    await asked("{ policyVersion(id: $of) { id } }", {}, abroad(EDITOR));
    await asked('{ policyDifference(from: $of, to: "CN-DEFAULT@1") { __typename } }', {}, abroad(EDITOR));
    await asked("{ policyReplays(policyVersionId: $of) { nodes { id } } }", {}, abroad(EDITOR));
    const key = () => JSON.stringify(randomUUID());
    await asked(
      `mutation { policyDraft(input: { idempotencyKey: ${key()}, base: $of }) { userErrors { code message } } }`,
      {},
      abroad(EDITOR),
    );
    await asked(
      `mutation { policyReplay(input: { idempotencyKey: ${key()}, policyVersionId: $of }) { userErrors { code message } } }`,
      {},
      abroad(EDITOR),
    );
  });
});
