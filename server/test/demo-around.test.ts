import { addDays } from "@respite/shared/calendar/calendar-date";
import { formatShortDate } from "@respite/shared/locale/format-date";
import { beforeAll, describe, expect, test } from "vitest";
import { withTx } from "../src/database/with-tx.ts";
import { loadDemo } from "../src/demo/load-demo.ts";
import { matchDisastersJob } from "../src/disaster/match-disasters.job.ts";
import { findDemoActor } from "../src/identity/demo-actors.ts";
import { Api, secrets } from "./support/given-api.ts";
import { asAdmin, givenDatabase } from "./support/given-database.ts";

const [NOW, TODAY] = ["2026-11-24T02:30:00.000Z", "2026-11-24"];
const api = new Api(givenDatabase());
const actor = (as: string) => findDemoActor(as)?.actor ?? expect.fail(as);

const STORY = `query($name: String) { cases(first: 2, filter: { borrowerName: $name }) { nodes { status automatic
  borrower { area consents { purpose givenAt revokedAt } } evidence { id }
  evaluation { passed groundsPassed facts { name value } } } } }`;

async function story(name: string, as: string) {
  const { data } = await api.execute(STORY, { name }, { as: actor(as) });
  expect(data.cases.nodes).toHaveLength(1);
  const [told] = data.cases.nodes;
  const fact = (wanted: string) =>
    told.evaluation.facts.find((each: { name: string }) => each.name === wanted)?.value ?? null;
  return { ...told, disaster: fact("DISASTER"), others: fact("OTHER_APPLICATIONS") };
}

beforeAll(async () => {
  await api.start();
  api.now = NOW;
  await loadDemo(api.database(), NOW);
});

describe("in the demo", () => {
  test("a flood is declared, and whoever lives there needs no document to prove it", async () => {
    const query = "{ disasterDeclarations { nodes { code name areas from to declaredByName } } }";
    const { data } = await api.execute(query, {}, { as: actor("senior") });
    expect(data.disasterDeclarations.nodes).toEqual([
      {
        code: "2026-11-HEBEI",
        name: "河北暴雨洪涝",
        areas: ["CN-13", "CN-11-09"],
        from: addDays(TODAY, -20),
        to: null,
        declaredByName: actor("senior").name,
      },
    ]);
    const runs = () => asAdmin("select count(*) as n from evaluation", api.database().adminUrl);
    const before = (await runs()).rows;
    await matchDisastersJob.run({
      database: api.database(),
      clock: () => NOW,
      log: { info() {}, warn() {}, error() {} },
      secrets,
    });
    expect((await runs()).rows).toEqual(before); // nobody there learns of it only now
    const told = await story("石玉芬", "reviewer");
    expect(told).toMatchObject({
      borrower: { area: "CN-13-06" },
      evidence: [],
      disaster: "河北暴雨洪涝 (2026-11-HEBEI)",
    });
    expect(told.evaluation).toMatchObject({ passed: true, groundsPassed: expect.arrayContaining(["FORCE_MAJEURE"]) });
  });

  test("one person agreed at two lenders that her applications are found, and the later one finds the earlier", async () => {
    const before = await story("崔文靜", "reviewer@QINGHE");
    const after = await story("崔文静", "reviewer");
    for (const { automatic, borrower, status } of [before, after]) {
      expect([automatic, status]).toEqual([false, "SUBMITTED"]);
      expect(borrower.consents).toMatchObject([{ purpose: "FIND_APPLICATIONS_ELSEWHERE", revokedAt: null }]);
    }
    expect(before.others).toBeNull();
    expect(after.others).toBe(`晴禾小額貸款 ${formatShortDate(addDays(TODAY, -5), "en")}`);
  });

  test("what a rule found of another lender is what the database finds, asked in the lender's name", async () => {
    const { rows: borrowers } = await asAdmin(
      "select id, institution_id from borrower where name = '崔文静'",
      api.database().adminUrl,
    );
    const [{ id, institution_id: institutionId }] = borrowers;
    const found = await withTx(api.database(), { institutionId }, (em) =>
      em.execute("select lender, submitted_on::text as day from applications_elsewhere(?)", [id]),
    );
    expect(found).toEqual([{ lender: "晴禾小額貸款", day: addDays(TODAY, -5) }]);
  });
});
