import { afterAll, describe, expect, test } from "vitest";
import { PARTNER } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase } from "./support/given-case.ts";
import { acts, storedCase, timeActs, WRONG_LOOKS } from "./support/given-clocks.ts";
import { asAdmin } from "./support/given-database.ts";
import {
  type CaseThere,
  givenDeclined,
  givenDraft,
  givenEvidenceRequested,
  givenOffered,
} from "./support/given-status.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
afterAll(async () => expect(await look(api, WRONG_LOOKS)).toEqual([]));
const MIDNIGHT = "2026-03-12T16:00:00.000Z";
const LATER = "2026-04-20T02:00:00.000Z";

const accept = ({ version, offers: [offer] }: CaseThere, now: string) =>
  api.command(
    "offerAccept",
    { offerId: offer?.id, expectedVersion: version, termsHash: offer?.termsHash },
    PARTNER,
    undefined,
    now,
  );

/** Where a case stands, with everything that has to agree with it. */
async function outcome({ id }: Pick<CaseThere, "id">) {
  const [row] = await look(
    api,
    `select status, (select count(*)::int from agreement a where a.case_id = c.id) as agreements,
      (select array_agg(distinct status order by status) from offer o where o.case_id = c.id) as offers,
      (select bool_and(to_on is null) from protection p where p.case_id = c.id) as protected
    from deferral_case c where id = $1`,
    [uuid(id)],
  );
  return row;
}
const TAKEN = { status: "ACTIVE", agreements: 1, offers: ["ACCEPTED", "LAPSED"], protected: true };
const GONE = { status: "EXPIRED", agreements: 0, offers: ["LAPSED"], protected: false };

describe("an offer taken in the last second, and time", () => {
  const IN_TIME = "2026-03-12T15:59:59.900Z";

  test("taken first, it is in force, and time finds nothing to do", async () => {
    const offered = await givenOffered(api);
    expect((await accept(offered, IN_TIME)).case.status).toBe("ACTIVE");
    await timeActs(api, MIDNIGHT);
    expect(await outcome(offered)).toEqual(TAKEN);
    expect(await acts(api, offered.id)).toEqual([]);
  });

  test("expired first, it is gone, whatever the clock of whoever takes it says", async () => {
    const offered = await givenOffered(api);
    await timeActs(api, MIDNIGHT);
    expect((await accept(offered, IN_TIME)).userErrors[0].code).toBe("STALE_CASE");
    expect(await outcome(offered)).toEqual(GONE);
  });

  test("at the same moment, one of them wins, and everything agrees with it", async () => {
    const cases = await Promise.all(Array.from({ length: 8 }, () => givenOffered(api)));
    const [answers] = await Promise.all([
      Promise.all(cases.map((offered) => accept(offered, IN_TIME))),
      timeActs(api, MIDNIGHT),
      timeActs(api, MIDNIGHT),
    ]);
    for (const [index, offered] of cases.entries()) {
      expect(await outcome(offered)).toEqual(answers[index].case ? TAKEN : GONE);
      expect(await acts(api, offered.id)).toEqual(answers[index].case ? [] : ["OFFERS_EXPIRED", "PROTECTION_ENDED"]);
    }
  });
});

test("two servers that look at once act once: one event, one new version", async () => {
  const given = [givenDraft, givenOffered, givenEvidenceRequested, givenDeclined, givenCase];
  const cases = await Promise.all([...given, ...given].map((make) => make(api)));
  await Promise.all([timeActs(api, LATER), timeActs(api, LATER), timeActs(api, LATER)]);
  const kinds = await Promise.all(cases.map(({ id }) => acts(api, id)));
  const overdue = ["CLOCK_AT_RISK", "CLOCK_BREACHED", "HARD_LIMIT_PASSED"];
  const once = [
    ["DRAFT_EXPIRED"],
    ["OFFERS_EXPIRED", "PROTECTION_ENDED"],
    ["EVIDENCE_NOT_PROVIDED", ...overdue],
    ["APPEAL_WINDOW_CLOSED"],
    overdue,
  ];
  expect(kinds).toEqual([...once, ...once]);
  for (const [index, { id, version }] of cases.entries()) {
    expect((await storedCase(api, id)).version).toBe(version + (index % 5 === 4 ? 0 : 1));
  }
});

test("a case that cannot be acted on keeps none of the others waiting, is said, and is done once it can", async () => {
  const [broken, whole] = [await givenDraft(api), await givenDraft(api)];
  const policy = (name: string) =>
    asAdmin(
      "update deferral_case set policy_version = $1, version = version + 1 where id = $2",
      api.database().adminUrl,
      [name, uuid(broken.id)],
    );
  await policy("GONE@1");
  await expect(timeActs(api, LATER)).rejects.toThrow("Time could not act on 1 of 2 cases.");
  expect(await storedCase(api, whole.id)).toMatchObject({ status: "EXPIRED" });
  expect(await storedCase(api, broken.id)).toMatchObject({ status: "DRAFT" });
  await policy("CN-DEFAULT@1");
  expect(await timeActs(api, LATER)).toBe(1);
  expect(await storedCase(api, broken.id)).toMatchObject({ status: "EXPIRED" });
  expect(await timeActs(api, LATER)).toBe(0);
});
