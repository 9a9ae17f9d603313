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

describe("the article's stories", () => {
  const STORY =
    "query($name: String) { cases(first: 1, filter: { borrowerName: $name }) { nodes { status late offers { position status firstAmount { minor } } agreement { status endedAt watchUntil } loan { status daysPastDue creditRecord { daysPastDue delinquentDays } } events { nodes { kind summary } } } } }";
  const story = async (name: string) => {
    const answer = await api.execute(STORY, { name }, { as: actor("reviewer"), locale: "zh-Hans" });
    return answer.data?.cases.nodes[0] ?? answer;
  };

  test("小王: ill, three months, paid on to the end, record good", async () => {
    const told = await story("小王");
    expect(told).toMatchObject({ status: "COMPLETED", late: false, agreement: { status: "COMPLETED" } });
    expect(told.loan).toMatchObject({ status: "SETTLED", daysPastDue: 0 });
    expect(told.agreement.watchUntil > told.agreement.endedAt).toBe(true);
    expect(told.offers.map((offer: { firstAmount: { minor: number } }) => offer.firstAmount.minor)).toEqual([
      131_093, 8_158, 118_856,
    ]);
    expect(told.loan.creditRecord.every((month: { delinquentDays: number }) => month.delinquentDays === 0)).toBe(true);
    expect(told.events.nodes.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining([
        "CASE_SUBMITTED",
        "EVIDENCE_REQUESTED",
        "EVIDENCE_PROVIDED",
        "CASE_APPROVED",
        "OFFER_ACCEPTED",
        "AGREEMENT_COMPLETED",
      ]),
    );
  });

  test("小张: applied late, overdue on record, flagged", async () => {
    const told = await story("小张");
    expect(told).toMatchObject({ status: "OFFERED", late: true });
    expect(told.loan.daysPastDue).toBeGreaterThan(0);
    expect(told.loan.creditRecord.some((month: { delinquentDays: number }) => month.delinquentDays > 0)).toBe(true);
  });
});

test.each([
  "2026-11-24",
  "2026-11-28",
  "2026-11-29",
  "2026-12-01",
  "2026-12-31",
  "2027-01-01",
  "2027-02-28",
  "2027-03-31",
])(
  "the tour, begun on %s: the first case of the reviewer's queue is approved with two suggested offers, the senior has to confirm",
  async (day) => {
    const now = `${day}T02:30:00.000Z`;
    await emptied();
    await loadDemo(api.database(), now);
    const [reviewer, senior, partner] = [actor("reviewer"), actor("senior"), actor("partner")];
    const FIRST =
      "{ cases(first: 3, filter: { assigned: WAITING_ON_ME }) { nodes { id version status assignedTo { id } clock { state dueAt } evaluation { passed } } } }";
    const { nodes } = (await api.execute(FIRST, {}, { as: reviewer, now })).data.cases;
    const [first, second] = nodes;
    expect(first).toMatchObject({ status: "SUBMITTED", assignedTo: null, evaluation: { passed: true } });
    expect(first.clock.dueAt < second.clock.dueAt).toBe(true);
    expect(first.clock.state).not.toBe("BREACHED");

    const at = { caseId: first.id, expectedVersion: first.version };
    const claimed = await api.command(
      "caseClaim",
      at,
      reviewer,
      "case { version suggestedOffers { measures { type months deferredInterest maturity instalments toDate share } } }",
      now,
    );
    expect(claimed.userErrors).toEqual([]);
    const offers = claimed.case.suggestedOffers.slice(0, 2).map(({ measures }: { measures: object[] }) => ({
      measures: measures.map((measure) =>
        Object.fromEntries(Object.entries(measure).filter(([, value]) => value !== null)),
      ),
    }));
    expect(offers).toHaveLength(2);
    const approved = await api.command(
      "caseApprove",
      { caseId: first.id, expectedVersion: claimed.case.version, offers },
      reviewer,
      "case { status version offersHash }",
      now,
    );
    expect(approved).toMatchObject({ userErrors: [], case: { status: "PENDING_SECOND_REVIEW" } });

    const confirm = { caseId: first.id, expectedVersion: approved.case.version, termsHash: approved.case.offersHash };
    const confirmed = await api.command(
      "caseConfirm",
      confirm,
      senior,
      "case { status version offers { id termsHash } }",
      now,
    );
    expect(confirmed).toMatchObject({ userErrors: [], case: { status: "OFFERED" } });
    const [offer] = confirmed.case.offers;
    const accept = { offerId: offer.id, expectedVersion: confirmed.case.version, termsHash: offer.termsHash };
    const accepted = await api.command("offerAccept", accept, partner, "case { status }", now);
    expect(accepted).toMatchObject({ userErrors: [], case: { status: "ACTIVE" } });
  },
  60_000,
);

const counts = async () =>
  (
    await sql(TABLES.map((table) => `select '${table}' as t, count(*)::int as n from ${table}`).join(" union all "))
  ).map(({ t, n }) => [t, n]);
const emptied = () =>
  asAdmin(
    `set session_replication_role = replica; truncate ${["idempotency", "record_pending", ...TABLES].join(", ")} cascade`,
    api.database().adminUrl,
  );
