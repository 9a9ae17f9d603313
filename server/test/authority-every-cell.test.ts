import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { graphqlSchema } from "../src/graphql/schema.ts";
import { type Actor, isPlatformRole, ROLES, type Role } from "../src/identity/actor.ts";
import { AUTHORITY, type Operation } from "../src/identity/authority-matrix.ts";
import { HEYUAN, PARTNER } from "./support/actors.ts";
import { everyMutation } from "./support/every-mutation.ts";
import { everyQuery } from "./support/every-query.ts";
import { type Answer, givenApi } from "./support/given-api.ts";
import { givenPending } from "./support/given-status.ts";
import { look } from "./support/rows.ts";

const api = givenApi();

/** Somebody in a role, with whatever scopes there are, that of a field too, but those that are taken away. */
const inRole = (role: Role, without: readonly string[] = []): Actor => ({
  id: randomUUID(),
  name: role,
  role,
  institutionId: isPlatformRole(role) ? null : HEYUAN,
  scopes: new Set([...PARTNER.scopes, "case:notes" as const].filter((scope) => !without.includes(scope))),
});

/** Written here once more, and not as the server does it: who may, by the matrix. */
const may = (operation: Operation, role: Role): boolean =>
  role === "PARTNER"
    ? AUTHORITY[operation].partner !== null
    : (AUTHORITY[operation].people as readonly string[]).includes(role.replace("PLATFORM_", ""));

const others = (operation: Operation): Actor[] => [
  ...ROLES.filter((role) => !may(operation, role)).map((role) => inRole(role)),
  ...(AUTHORITY[operation].partner ?? []).map((scope) => inRole("PARTNER", [scope])),
];

const codesOf = ({ errors = [] }: Answer): string[] =>
  errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);

/** How many rows there are of all that is ever written, and how often they were written anew. */
const written = async () => {
  const tables = await look(
    api,
    "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1",
  );
  const sums = tables.map(
    ({ relname }) => `select '${relname}' as t, count(*), max(xmin::text::bigint) from ${relname}`,
  );
  return look(api, sums.join(" union all "));
};

describe("a mutation is refused to every role that the matrix does not name, and to a client without each scope", () => {
  test.each(Object.keys(everyMutation(api)) as Operation[])("%s", async (name) => {
    const [, given] = everyMutation(api)[name] ?? expect.fail(name);
    const input = await given();
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation M($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`;
    const ask = (as: Actor | null) => api.execute(query, { input: { idempotencyKey: randomUUID(), ...input } }, { as });
    const before = await written();
    expect(others(name).length).toBeGreaterThan(0);
    for (const actor of others(name)) {
      const answer = await ask(actor);
      expect([actor.role, codesOf(answer), answer.data]).toEqual([actor.role, ["FORBIDDEN"], null]);
    }
    expect(codesOf(await ask(null))).toEqual(["UNAUTHENTICATED"]);
    expect(await written()).toEqual(before);
  });
});

describe("a query is answered to the roles that the matrix names, and to no other", () => {
  let documents: Readonly<Record<string, string>>;
  beforeAll(async () => {
    const { id: caseId } = await givenPending(api);
    const query = "query C($id: ID!) { case(id: $id) { loan { id } notices { nodes { id } } } }";
    const { data } = await api.execute(query, { id: caseId }, { as: inRole("AUDITOR") });
    const [noticeId, loanId] = [data.case.notices.nodes[0].id, data.case.loan.id];
    documents = everyQuery(await graphqlSchema(), { caseId, loanId, noticeId, replayId: caseId }, 1);
  });

  /** Open to whoever is not signed in. */
  const PUBLIC = ["repaymentSchedule", "selfCheck", "policyPresets", "viewer"];

  test.each(Object.keys(AUTHORITY).filter((name) => !everyMutation(api)[name] && name !== "caseBundle") as Operation[])(
    "%s",
    async (name) => {
      const query = documents[name] ?? expect.fail(name);
      const atRoot = ({ errors = [] }: Answer) =>
        errors.filter(({ path }: { path?: unknown[] }) => (path ?? []).length <= 1);
      for (const actor of others(name)) {
        const answer = await api.execute(query, {}, { as: actor });
        expect([actor.role, [...new Set(codesOf({ errors: atRoot(answer) }))]]).toEqual([actor.role, ["FORBIDDEN"]]);
      }
      for (const role of ROLES.filter((each) => may(name, each))) {
        const answer = await api.execute(query, {}, { as: inRole(role) });
        expect([role, codesOf({ errors: atRoot(answer) })]).toEqual([role, expect.not.arrayContaining(["FORBIDDEN"])]);
      }
      if (!PUBLIC.includes(name)) expect(codesOf(await api.execute(query, {}, {}))).toContain("UNAUTHENTICATED");
    },
  );
});
