import { beforeAll, describe, expect, test } from "vitest";
import { sendAs } from "../src/database/tenant-query.ts";
import { encodeGlobalId } from "../src/graphql/global-id.ts";
import type { Actor } from "../src/identity/actor.ts";
import { writePeople } from "../src/person/write-people.sql.ts";
import {
  AUDITOR,
  EDITOR,
  HARBOR,
  HEYUAN,
  LIN,
  MAYA,
  PARTNER,
  PLATFORM,
  PLATFORM_EDITOR,
  RUI,
  SENIOR,
} from "./support/actors.ts";
import { countStatements } from "./support/count-statements.ts";
import { givenApi } from "./support/given-api.ts";
import { of, setAuthority } from "./support/given-authority.ts";
import { askPeople, givenSeen, names } from "./support/given-people.ts";

const api = givenApi();
const CHEN: Actor = { ...RUI, id: "01900000-0000-7000-9000-0000000000ab", name: "陳靜" };
const GRACE: Actor = { ...SENIOR, id: "01900000-0000-7000-9000-0000000000ac", institutionId: HARBOR, name: "Grace" };
const HOUSE = encodeGlobalId("Institution", HEYUAN, HEYUAN);

beforeAll(() => givenSeen(api, [RUI, LIN, SENIOR, CHEN, MAYA, GRACE, PLATFORM]));

describe("people", () => {
  test("are listed by name, to seniors and to policy editors", async () => {
    const platform = { id: PLATFORM.id, name: "Platform", role: "PLATFORM_REVIEWER" };
    for (const as of [SENIOR, EDITOR]) {
      expect(await askPeople(api, as)).toEqual([
        { id: SENIOR.id, name: "Hua", role: "SENIOR_REVIEWER" },
        { id: LIN.id, name: "Lin", role: "REVIEWER" },
        platform,
        { id: RUI.id, name: "Rui", role: "REVIEWER" },
        { id: CHEN.id, name: "陳靜", role: "REVIEWER" },
      ]);
    }
  });

  test.each([RUI, AUDITOR, PARTNER, PLATFORM])("are not listed to $name, a $role", async (as) => {
    const { errors } = await api.execute("{ people { nodes { name } } }", {}, { as });
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  });

  test("are found by any part of the name, in either script and in any case, or by the whole id", async () => {
    const found = async (search: string) => names(await askPeople(api, EDITOR, `search: ${JSON.stringify(search)}`));
    expect(await found("静")).toEqual(["陳靜"]);
    expect(await found(" 陳")).toEqual(["陳靜"]);
    expect(await found("U")).toEqual(["Hua", "Rui"]);
    expect(await found(CHEN.id.toUpperCase())).toEqual(["陳靜"]);
    expect(await found(CHEN.id.slice(0, -1))).toEqual([]);
    expect(await found("%")).toEqual([]);
    expect(await found("")).toHaveLength(5);
  });

  test("are found by role, those of the platform in it, too", async () => {
    expect(names(await askPeople(api, EDITOR, "role: SENIOR_REVIEWER"))).toEqual(["Hua"]);
    expect(names(await askPeople(api, EDITOR, "role: REVIEWER"))).toEqual(["Lin", "Platform", "Rui", "陳靜"]);
  });

  test("come page by page, in one statement each", async () => {
    const query = "query P($a: String) { people(first: 2, after: $a) { nodes { name } pageInfo { endCursor } } }";
    const seen: string[] = [];
    for (let after: string | null = null; seen.length < 5; ) {
      const { answer, texts } = await countStatements(api.database(), () =>
        api.execute(query, { a: after }, { as: EDITOR }),
      );
      expect(texts).toHaveLength(1);
      seen.push(...names(answer.data.people.nodes));
      after = answer.data.people.pageInfo.endCursor;
    }
    expect(seen).toEqual(["Hua", "Lin", "Platform", "Rui", "陳靜"]);
  });

  test("of every institution are listed to the platform, which sees whose they are, and may ask for one", async () => {
    const all = await askPeople(api, PLATFORM_EDITOR, "first: 100", "name institution { code }");
    expect(all.map(({ name, institution }) => `${name} ${institution.code}`).sort()).toEqual([
      "Grace HARBOR",
      "Hua HEYUAN",
      "Lin HEYUAN",
      "Maya HARBOR",
      "Platform HARBOR",
      "Platform HEYUAN",
      "Rui HEYUAN",
      "陳靜 HEYUAN",
    ]);
    expect(names(await askPeople(api, PLATFORM_EDITOR, `institutionId: "${HOUSE}"`))).toHaveLength(5);
  });
});

describe("people of another institution", () => {
  const FROM_HARBOR = "select id, name from person";
  const harbor = { role: "respite_app", institutionId: HARBOR } as const;

  test("are nobody, whatever is asked", async () => {
    const nobody = encodeGlobalId("Institution", HEYUAN, crypto.randomUUID());
    for (const args of ['search: "Rui"', `search: "${RUI.id}"`, `institutionId: "${HOUSE}"`]) {
      expect(await askPeople(api, GRACE, args)).toEqual([]);
      expect(await askPeople(api, GRACE, `institutionId: "${nobody}"`)).toEqual([]);
    }
    expect(names(await askPeople(api, GRACE))).toEqual(["Grace", "Maya", "Platform"]);
  });

  test("are out of reach of a statement that forgets to ask whose they are", async () => {
    const rows = await sendAs(api.database().pool, harbor, { text: FROM_HARBOR, values: [] });
    expect(names(rows).sort()).toEqual(["Grace", "Maya", "Platform"]);
    const gone = "delete from person returning id";
    expect(await sendAs(api.database().pool, harbor, { text: `${gone}, name`, values: [] })).toHaveLength(3);
    expect(await askPeople(api, EDITOR)).toHaveLength(5);
    await givenSeen(api, [MAYA, GRACE, PLATFORM]);
  });

  test("can be neither written down nor renamed", async () => {
    const renamed = writePeople(HEYUAN, [{ id: RUI.id, name: "Somebody else", role: "REVIEWER" }], api.now);
    expect(await sendAs(api.database().pool, harbor, renamed)).toEqual([]);
    const insert = `insert into person select '${HEYUAN}', id, name, name_search, role, last_seen_on from person`;
    await expect(sendAs(api.database().pool, harbor, { text: insert, values: [] })).rejects.toThrow(
      "row-level security",
    );
    expect(names(await askPeople(api, EDITOR))).toContain("Rui");
  });
});

describe("limits of a person", () => {
  const FIELDS = "{ authorityLimits { nodes { personId personName role person { id name role } } } }";
  const listed = async (as = AUDITOR) => (await api.execute(FIELDS, {}, { as })).data.authorityLimits.nodes;

  test("name them as they are called now, a role nobody, and whoever was never seen by what was written", async () => {
    const unseen = { personId: crypto.randomUUID(), personName: "New here" };
    await setAuthority(api, of(LIN));
    await setAuthority(api, { role: "REVIEWER" });
    await setAuthority(api, unseen);
    await givenSeen(api, [{ ...LIN, name: "Lin Yue" }]);
    const byName = (await listed()).sort((a: object, b: object) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
    expect(byName).toHaveLength(3);
    expect(byName).toEqual(
      expect.arrayContaining([
        { ...of(LIN), role: null, person: { id: LIN.id, name: "Lin Yue", role: "REVIEWER" } },
        { personId: null, personName: null, role: "REVIEWER", person: null },
        { ...unseen, role: null, person: null },
      ]),
    );
  });

  test("need no name of somebody who is known, and take no other than theirs", async () => {
    for (const input of [{ personId: RUI.id.toUpperCase() }, { personId: RUI.id, personName: "The chairman" }]) {
      expect((await setAuthority(api, input)).authorityLimit).toMatchObject({ personId: RUI.id, personName: "Rui" });
    }
  });

  test("do not tell that somebody of another institution is known", async () => {
    const refused = { authorityLimit: null, userErrors: [{ code: "PERSON_NOT_SEEN", field: ["personName"] }] };
    expect(await setAuthority(api, { personId: MAYA.id })).toMatchObject(refused);
    expect(await setAuthority(api, { personId: crypto.randomUUID() })).toMatchObject(refused);
    const { authorityLimit } = await setAuthority(api, { personId: MAYA.id, personName: "M" });
    expect(authorityLimit).toMatchObject({ personName: "M" });
    expect((await listed()).find(({ personId }: { personId: string }) => personId === MAYA.id).person).toBeNull();
  });
});
