import { expect, test } from "vitest";
import type { Actor } from "../src/identity/actor.ts";
import { forgetPeople } from "../src/person/forget-people.ts";
import { meetPeople } from "../src/person/meet-people.ts";
import { AUDITOR, HARBOR, HARBOR_PARTNER, HEYUAN, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";

const api = givenApi();
const QUERY = "{ partnerClients { nodes { id name scopes lastSeenOn } } }";
const clients = async (as: Actor = SENIOR) => (await api.execute(QUERY, {}, { as })).data.partnerClients.nodes;
const meet = async (...met: readonly [Actor, string][]) => {
  const meeting = meetPeople({ database: api.database(), log: { warn: () => {} } });
  for (const [actor, now] of met) meeting.met(actor, now);
  await meeting.settled();
};
const withScopes = (...scopes: string[]): Actor => ({ ...PARTNER, scopes: new Set(scopes) });

test("a client that asks is known by what its token told last, to its own institution, until half a year later", async () => {
  const now = "2026-03-05T17:00:00.000Z"; // the next day in Shanghai
  await meet(
    [withScopes("case:read"), now],
    [withScopes("case:read", "loan:read"), now],
    [HARBOR_PARTNER, now],
    [RUI, now],
  );
  const known = { id: PARTNER.id, name: PARTNER.name, scopes: ["case:read", "loan:read"], lastSeenOn: "2026-03-06" };
  expect(await clients()).toEqual([known]);
  expect(await clients(AUDITOR)).toEqual([known]);
  expect(await clients({ ...SENIOR, institutionId: HARBOR })).toMatchObject([{ id: HARBOR_PARTNER.id }]);
  expect((await api.execute(QUERY, {}, { as: PARTNER })).errors?.[0]?.message).toContain("not open");
  await forgetPeople(api.database(), HEYUAN, "2026-09-05");
  expect(await clients()).toEqual([known]);
  await forgetPeople(api.database(), HEYUAN, "2026-09-06");
  expect(await clients()).toEqual([]);
});
