import { addDays } from "@respite/shared/calendar/calendar-date";
import { CASE_STATUSES } from "@respite/shared/case/case-status";
import { GROUNDS, HARDSHIP_REASONS } from "@respite/shared/case/case-words";
import { beforeAll, describe, expect, test } from "vitest";
import { loadDemo } from "../src/demo/load-demo.ts";
import { PROTAGONISTS } from "../src/demo/words/names.ts";
import { TABLES } from "../src/history/rows.ts";
import { findDemoActor } from "../src/identity/demo-actors.ts";
import { DEMO_INSTITUTIONS } from "../src/institution/demo-institutions.ts";
import { Api } from "./support/given-api.ts";
import { asAdmin, givenDatabase } from "./support/given-database.ts";

const NOW = "2026-11-24T02:30:00.000Z"; // a Tuesday morning in Shanghai
const api = new Api(givenDatabase());
const sql = async (text: string) => (await asAdmin(text, api.database().adminUrl)).rows;
const actor = (as: string) => {
  const found = findDemoActor(as);
  if (!found) throw new Error(as);
  return found.actor;
};
let took = 0;

beforeAll(async () => {
  await api.start();
  api.now = NOW;
  const began = performance.now();
  await loadDemo(api.database(), NOW);
  took = performance.now() - began;
});

describe("the demo", () => {
  // Ten seconds on two idle cores; a machine that does other things as well is given time.
  test("is there in seconds", () => expect(took).toBeLessThan(40_000));

  test("has some two hundred cases, in every status at every lender, on every ground and for every reason", async () => {
    const rows = await sql(
      "select code, status, ground, hardship_reason from deferral_case c join institution i on i.id = institution_id",
    );
    expect(rows.length).toBeGreaterThan(190);
    for (const { code } of DEMO_INSTITUTIONS) {
      const statuses = new Set(rows.filter((row) => row.code === code).map(({ status }) => status));
      expect([...statuses].sort()).toEqual([...CASE_STATUSES].sort());
    }
    expect(new Set(rows.map(({ ground }) => ground))).toEqual(new Set(GROUNDS));
    expect(new Set(rows.map((row) => row.hardship_reason))).toEqual(new Set(HARDSHIP_REASONS));
  });

  test("has nobody else by the name of those whose stories are told", async () => {
    const rows = await sql("select name, count(*)::int as n from borrower group by name");
    for (const name of PROTAGONISTS) expect(rows).toContainEqual({ name, n: 1 });
  });

  test("loaded again, on the same day or a later one, changes nothing", async () => {
    const before = await counts();
    await loadDemo(api.database(), NOW);
    await loadDemo(api.database(), `${addDays("2026-11-24", 3)}T05:00:00Z`);
    expect(await counts()).toEqual(before);
  });

  test("knows by name who decides at each lender, before anybody has signed in", async () => {
    const query = "{ people { nodes { name role } } }";
    const { data } = await api.execute(query, {}, { as: actor("editor") });
    expect(data.people.nodes).toEqual([
      { name: "周建国", role: "SENIOR_REVIEWER" },
      { name: "王磊", role: "REVIEWER" },
      { name: "陈静", role: "REVIEWER" },
      { name: "顾婉清", role: "PLATFORM_SENIOR_REVIEWER" },
    ]);
    const harbor = await api.execute(query, {}, { as: actor("senior@HARBOR") });
    expect(harbor.data.people.nodes).toHaveLength(4);
  });

  test("has clocks on time, at risk, breached and stopped", async () => {
    const clocks = new Set<string>();
    for (const as of ["reviewer", "reviewer@QINGHE", "reviewer@HARBOR"]) {
      const answer = await api.execute("{ cases(first: 100) { nodes { clock { state } } } }", {}, { as: actor(as) });
      for (const { clock } of answer.data.cases.nodes) clocks.add(clock.state);
    }
    expect([...clocks].sort()).toEqual(
      expect.arrayContaining(["AT_RISK", "BREACHED", "DONE", "NONE", "ON_TIME", "STOPPED"]),
    );
  });

  test("has proposals of every colleague waiting for a second reviewer", async () => {
    const makers = await sql("select distinct maker_id from deferral_case where status = 'PENDING_SECOND_REVIEW'");
    const ids = makers.map((row) => row.maker_id);
    for (const as of ["reviewer", "reviewer2", "senior"]) expect(ids).toContain(actor(as).id);
  });

  test("holds documents that are what their names say", async () => {
    const files = await sql(
      "select file_name, content_type, byte_size, encode(sha256(content), 'hex') = sha256 as whole, encode(substring(content for 5), 'escape') as head, length(content) as length from evidence join evidence_content using (institution_id, id)",
    );
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      expect(file).toMatchObject({ whole: true, length: file.byte_size });
      expect(file.head).toMatch(file.content_type === "application/pdf" ? /^%PDF-/ : /PNG/);
    }
    expect(new Set(files.map((file) => file.content_type)).size).toBe(2);
  });

  test("books what was offered: the schedule of every agreement is that of its offer", async () => {
    const booked = await sql(
      "select o.instalments = s.instalments as same from agreement a join offer o on o.id = a.offer_id join schedule s on s.id = a.schedule_id",
    );
    expect(booked.length).toBeGreaterThan(20);
    expect(booked.every(({ same }) => same)).toBe(true);
  });

  test("protects the loan of every open case, and of no case that ended", async () => {
    const rows = await sql(
      "select status, bool_and(to_on is null) as lasts, count(*) as n from protection join deferral_case c on c.id = case_id group by c.id, status",
    );
    const lasting = [
      "SUBMITTED",
      "UNDER_REVIEW",
      "EVIDENCE_REQUESTED",
      "PENDING_SECOND_REVIEW",
      "OFFERED",
      "ACTIVE",
      "APPEALED",
      "SPECIAL_HANDLING",
    ];
    for (const { status, lasts, n } of rows)
      expect([status, lasts, n]).toEqual([status, lasting.includes(status), "2"]);
  });
});

const counts = async () =>
  (
    await sql(TABLES.map((table) => `select '${table}' as t, count(*)::int as n from ${table}`).join(" union all "))
  ).map(({ t, n }) => [t, n]);
