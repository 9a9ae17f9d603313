import { type GraphQLSchema, graphql, isObjectType } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { identifyBy } from "../src/borrower/person-key.ts";
import { sendAs } from "../src/database/tenant-query.ts";
import type { Context } from "../src/graphql/context.ts";
import { cursorCodec } from "../src/graphql/cursor.ts";
import { decodeGlobalId, encodeGlobalId, type GlobalIdType } from "../src/graphql/global-id.ts";
import { graphqlSchema } from "../src/graphql/schema.ts";
import type { Actor } from "../src/identity/actor.ts";
import { findOutreach } from "../src/outreach/find-outreach.ts";
import { runReplay } from "../src/replay/run-replay.ts";
import { EDITOR, HARBOR, HARBOR_PARTNER, HEYUAN, LIN, MAYA, PARTNER, PLATFORM, RUI, SENIOR } from "./support/actors.ts";
import { type Sent, watchStatements } from "./support/count-statements.ts";
import { everyQuery, PERSONAL } from "./support/every-query.ts";
import { givenActive } from "./support/given-active.ts";
import { givenApi, secrets } from "./support/given-api.ts";
import { of, setAuthority } from "./support/given-authority.ts";
import { givenCase, givenLoan } from "./support/given-case.ts";
import { givenSeen } from "./support/given-people.ts";
import { givenPublished } from "./support/given-policy.ts";
import { selectAll } from "./support/select-all.ts";
import { withoutRowLevelSecurity } from "./support/without-row-level-security.ts";

const CANARY = "金丝雀";
const api = givenApi();
let schema: GraphQLSchema;
/** One document for each query, about the case and its loan. */
let document: Readonly<Record<string, string>>;
/** The same about what there is not. */
let missing: Readonly<Record<string, string>>;

/** Who asks for what: people, and what changed the rules, are listed to seniors. */
const SENIORS: readonly string[] = [
  "people",
  "institutionEvents",
  "partnerClients",
  "webhookEndpoints",
  "webhookDeliveries",
];
const asking = (name: string, as: Actor): Actor =>
  SENIORS.includes(name) ? { ...as, role: as.institutionId ? "SENIOR_REVIEWER" : "PLATFORM_SENIOR_REVIEWER" } : as;

/** Asks without the limits on documents, and returns the answer with every statement that was sent for it. */
async function ask(
  source: string,
  as: Actor | null,
): Promise<{ text: string; errors: unknown; sent: readonly Sent[] }> {
  const contextValue: Context = {
    actor: as,
    locale: "zh-Hans",
    now: api.now,
    database: api.database(),
    requestId: "test",
    secrets,
    identify: identifyBy(Buffer.alloc(32)),
    cursors: cursorCodec(Buffer.alloc(32, 7)),
  };
  const { answer, sent } = await watchStatements(api.database(), () => graphql({ schema, source, contextValue }));
  return { text: JSON.stringify(answer.data), errors: answer.errors, sent };
}

beforeAll(async () => {
  schema = await graphqlSchema();
  const caseId = await givenActive(api, { name: CANARY });
  await givenCase(api, { as: HARBOR_PARTNER, currency: "USD", name: "Harbor" });
  const { data } = await api.execute(
    "query Q($id: ID!) { case(id: $id) { loan { id borrower { id } } notices(first: 1) { nodes { id } } } }",
    { id: caseId },
    { as: RUI },
  );
  const consent = { borrowerId: data.case.loan.borrower.id, purpose: "FIND_APPLICATIONS_ELSEWHERE" };
  await api.command("consentGive", consent, PARTNER, "borrower { id }");
  const flood = { code: "FLOOD", name: CANARY, areas: ["CN-13"], from: "2026-02-20", source: CANARY };
  await api.command("disasterDeclare", flood, SENIOR, "declaration { id }");
  await api.command("feedbackGive", { caseId, score: 5, words: CANARY }, PARTNER, "case { id }");
  await givenLoan(api, { name: CANARY, creditRecord: [{ month: "2026-02", daysPastDue: 9 }] });
  await findOutreach(api.database(), { id: HEYUAN }, "2026-03-05");
  const budget = { from: "2026-03-01", to: "2026-03-31", amount: 1, reason: CANARY };
  await api.command("budgetSet", budget, SENIOR, "budget { id }");
  await setAuthority(api, { ...of(LIN), personName: CANARY });
  await givenSeen(api, [{ ...LIN, name: CANARY }]);
  const payment = { loanId: data.case.loan.id, amount: 1, receivedOn: "2026-03-05", externalId: CANARY };
  await api.command("paymentPost", payment, PARTNER, "loan { id }");
  const version = await givenPublished(api, [{ name: "deferral.maxMonths", value: "2" }], "2026-12-31");
  const asked = { policyVersionId: version.id, against: "CN-DEFAULT@1" };
  const { replay } = await api.command("policyReplay", asked, EDITOR, "replay { id }");
  await runReplay(api.database(), HEYUAN, decodeGlobalId(replay.id)?.id ?? "", () => api.now);
  const [notice] = data.case.notices.nodes;
  document = everyQuery(schema, { caseId, loanId: data.case.loan.id, noticeId: notice.id, replayId: replay.id });
  const none = (type: GlobalIdType) => encodeGlobalId(type, HEYUAN, HARBOR);
  const [loanId, noticeId, replayId] = [none("Loan"), none("Notice"), none("PolicyReplay")];
  missing = everyQuery(schema, { caseId: none("DeferralCase"), loanId, noticeId, replayId });
});

/** Whoever is signed in is known; their institution is read, and their authority. */
const STATEMENTS = { viewer: 2, repaymentSchedule: 0, selfCheck: 0, policyVersion: 0, policyPresets: 0 } as Readonly<
  Record<string, number>
>;
describe("every query", () => {
  test("is tried here, and answers everything under it by one statement, or by as many as are named here", async () => {
    expect(Object.keys(document).sort()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort());
    for (const [name, source] of Object.entries(document)) {
      const { errors, sent, text } = await ask(source, asking(name, RUI));
      expect([name, errors, text === `{"${name}":null}`]).toEqual([name, undefined, false]);
      expect([name, sent.length]).toEqual([name, STATEMENTS[name] ?? 1]);
    }
  });

  test("finds something in every relation of the case, so that the tests below can fail", async () => {
    const { text } = await ask(document.case as string, RUI);
    const found = JSON.parse(text).case;
    for (const name of ["evidence", "evidenceRequests", "offers", "decisions", "protections"]) {
      expect([name, found[name].length > 0]).toEqual([name, true]);
    }
    expect(found.agreement.status).toBe("ACTIVE");
    expect(found.events.nodes.length).toBeGreaterThan(5);
  });

  test("names the institution by a parameter at every table that its statement reads", async () => {
    for (const [name, source] of Object.entries(document)) {
      for (const { text, values } of (await ask(source, asking(name, RUI))).sent) {
        const tables = [...text.matchAll(/\b(?:from|join) "?([a-z_]+)"? (?:as )?"?([a-z]\w*)"?/g)];
        expect(tables.length).toBeGreaterThan(0);
        for (const alias of new Set(tables.map(([, , alias]) => alias))) {
          const read = tables.filter(([, , other]) => other === alias).length;
          const column = tables.some(([, table, other]) => other === alias && table === "institution")
            ? "id"
            : "institution_id";
          const own = [...text.matchAll(new RegExp(`"${alias}"\\."${column}" = \\$(\\d+)::uuid`, "g"))];
          expect([name, alias, own.length >= read]).toEqual([name, alias, true]);
          for (const [, parameter] of own) expect(values[Number(parameter) - 1]).toBe(HEYUAN);
        }
      }
    }
  });
});

describe("another institution gets what it gets for an id that is not there", () => {
  const nothingForMaya = async () => {
    for (const name of PERSONAL) {
      const { text } = await ask(document[name] as string, asking(name, MAYA));
      expect([name, text]).toEqual([name, (await ask(missing[name] as string, asking(name, MAYA))).text]);
      expect([name, text.includes(CANARY)]).toEqual([name, false]);
    }
  };

  test("with both layers", nothingForMaya);

  test("from the application alone, with row-level security off", async () => {
    await withoutRowLevelSecurity(api, nothingForMaya);
  });

  test("from row-level security alone, with statements that name no institution", async () => {
    for (const name of PERSONAL) {
      for (const statement of (await ask(document[name] as string, asking(name, PLATFORM))).sent) {
        const rows = await sendAs(
          api.database().pool,
          { role: "respite_app", institutionId: HARBOR },
          { text: statement.text, values: statement.values },
        );
        expect([name, JSON.stringify(rows).includes(CANARY)]).toEqual([name, false]);
      }
    }
  });

  test("control: with neither layer it gets everything", async () => {
    await withoutRowLevelSecurity(api, async () => {
      const { sent } = await ask(document.cases as string, PLATFORM);
      const { text, values } = sent[0] as Sent;
      const rows = await sendAs(api.database().pool, { role: "respite_app", institutionId: HARBOR }, { text, values });
      expect(JSON.stringify(rows)).toContain(CANARY);
    });
  });
});

test("every type that can be fetched by its id is fetched by its own institution and by no other", async () => {
  const ids = new Map<string, string>();
  for (const source of Object.values(document)) {
    JSON.stringify(JSON.parse((await ask(source, RUI)).text), (_key, value) => {
      if (value?.__typename && value.id) ids.set(value.__typename, value.id);
      return value;
    });
  }
  const types = schema.getPossibleTypes(schema.getType("Node") as never).filter(isObjectType);
  for (const { name } of types) {
    const id = ids.get(name);
    const source = `{ node(id: "${id}") { id ... on ${name} { ${selectAll(schema, name, 1)} } } }`;
    expect(JSON.parse((await ask(source, RUI)).text).node).toMatchObject({ id, __typename: name });
    expect((await ask(source, MAYA)).text).toBe('{"node":null}');
    expect(JSON.parse((await ask(source, PLATFORM)).text).node).toMatchObject({ id });
  }
});
