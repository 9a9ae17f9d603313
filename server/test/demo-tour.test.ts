import { beforeAll, expect, test } from "vitest";
import { loadDemo } from "../src/demo/load-demo.ts";
import { TABLES } from "../src/history/rows.ts";
import { findDemoActor } from "../src/identity/demo-actors.ts";
import { Api } from "./support/given-api.ts";
import { asAdmin, givenDatabase } from "./support/given-database.ts";

const api = new Api(givenDatabase());
const actor = (as: string) => findDemoActor(as)?.actor ?? expect.fail(as);

beforeAll(() => api.start());

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

const emptied = () =>
  asAdmin(
    `set session_replication_role = replica; truncate ${["idempotency", "record_pending", ...TABLES].join(", ")} cascade`,
    api.database().adminUrl,
  );
