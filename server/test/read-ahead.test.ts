import { getNamedType, isObjectType } from "graphql";
import pg from "pg";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { graphqlSchema } from "../src/graphql/schema.ts";
import { LIN, PLATFORM, RUI } from "./support/actors.ts";
import { everyMutation } from "./support/every-mutation.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase } from "./support/given-case.ts";
import { DECLINE } from "./support/given-status.ts";

const api = givenApi();

const FIELDS = `id number status version updatedAt late exposure { minor currency } borrower { maskedName }
  clock { state } assignedTo { name } decisions { number outcome reasonCodes words }
  events(first: 50) { nodes { kind summary } }`;

const caseOf = async (id: string, as: typeof RUI, fields = FIELDS) =>
  (await api.execute(`query Q($id: ID!) { case(id: $id) { ${fields} } }`, { id }, { as })).data.case;

/** What answers with no one object that is there after its commit: several cases, a view that is gone, and who is where. */
const NO_OBJECT = /^(cases|savedViewDelete$|caseAttend$)/;

/** What a command answers, and how often it waited for PostgreSQL. */
async function roundTrips<T>(act: () => Promise<T>): Promise<Readonly<{ answer: T; trips: number }>> {
  const sync = vi.spyOn(pg.Connection.prototype, "sync");
  try {
    const answer = await act();
    return { answer, trips: sync.mock.calls.length };
  } finally {
    sync.mockRestore();
  }
}

/** The reads that go to PostgreSQL on their own, beside the transaction of a command. */
function watchReads() {
  const spy = vi.spyOn(api.database().lanes, "query");
  onTestFinished(() => spy.mockRestore());
  return spy;
}

describe("what a command answers of its object", () => {
  test("is what anybody reads after it, whatever is selected", async () => {
    const { id, version } = await givenCase(api);
    const claim = await api.command("caseClaim", { caseId: id, expectedVersion: version }, RUI, `case { ${FIELDS} }`);
    expect(claim.case).toEqual(await caseOf(id, RUI));
    const decline = { caseId: id, expectedVersion: claim.case.version, ...DECLINE };
    const declined = await api.command("caseDecline", decline, RUI, `case { ${FIELDS} }`);
    expect(declined.case).toMatchObject({ status: "DECLINED", decisions: [{ outcome: "DECLINED" }] });
    expect(declined.case).toEqual(await caseOf(id, RUI));
  });

  test("is read with the commit: a claim waits for PostgreSQL as often with its case as without", async () => {
    const { id, version } = await givenCase(api);
    const claim = (as: typeof RUI, expectedVersion: number, fields?: string) =>
      api.command("caseClaim", { caseId: id, expectedVersion }, as, fields);
    await claim(RUI, version); // what is prepared now need not be later
    const trips = [];
    for (const fields of ["", "case { id status version }", "case { id status version }"]) {
      const now = (await caseOf(id, RUI, "version")).version;
      const claimed = await roundTrips(() => claim(RUI, now, fields));
      expect(claimed.answer.userErrors).toEqual([]);
      trips.push(claimed.trips);
    }
    expect(trips).toEqual([3, 3, 3]); // the case under lock, the holds of its clock, and all that is written
  });

  test("may be asked for twice, under other names", async () => {
    const { id, version } = await givenCase(api);
    const readAfter = watchReads();
    const twice = "first: case { id version } second: case { status assignedTo { name } }";
    const { first, second } = await api.command("caseClaim", { caseId: id, expectedVersion: version }, LIN, twice);
    expect([first, second]).toEqual([
      { id, version: version + 1 },
      { status: "UNDER_REVIEW", assignedTo: { name: "Lin" } },
    ]);
    expect(readAfter).not.toHaveBeenCalled();
  });

  test("is the platform's to see, too, in its own role", async () => {
    const { id, version } = await givenCase(api);
    const fields = "case { status institution { code } }";
    const { case: claimed } = await api.command(
      "caseClaim",
      { caseId: id, expectedVersion: version },
      PLATFORM,
      fields,
    );
    expect(claimed).toEqual({ status: "UNDER_REVIEW", institution: { code: "HEYUAN" } });
  });

  test("is nothing where the command is refused, and where a repeated key is answered it is as it is by then", async () => {
    const { id, version } = await givenCase(api);
    const input = { idempotencyKey: "ahead-of-a-repeat", caseId: id, expectedVersion: version };
    const first = await api.command("caseClaim", input, RUI);
    expect(first.case.version).toBe(version + 1);
    await api.command("caseRelease", { caseId: id, expectedVersion: version + 1 }, RUI);
    expect((await api.command("caseClaim", input, RUI)).case).toMatchObject({ version: version + 2 });
    const stale = await api.command("caseClaim", { caseId: id, expectedVersion: version }, RUI);
    expect(stale).toMatchObject({ case: null, userErrors: [{ code: "STALE_CASE" }] });
  });

  const withObject = Object.entries(everyMutation(api)).filter(([name]) => !NO_OBJECT.test(name));
  test.each(withObject)("is read with the commit by %s", async (name, [as, given]) => {
    const objects = await objectsOf(name);
    const input = await given();
    const readAfter = watchReads();
    const payload = await api.command(name, input, as, objects.map((object) => `${object} { id }`).join(" "));
    const found = objects.map((object) => [object, { id: expect.any(String) }]);
    expect(payload).toEqual({ ...Object.fromEntries(found), userErrors: [] });
    expect(readAfter).not.toHaveBeenCalled();
  });
});

async function objectsOf(command: string): Promise<string[]> {
  const payload = getNamedType((await graphqlSchema()).getMutationType()?.getFields()[command]?.type);
  if (!isObjectType(payload)) return [];
  const fields = Object.values(payload.getFields()).filter(({ type }) => isObjectType(getNamedType(type)));
  return fields.map(({ name }) => name).filter((name) => name !== "userErrors");
}
