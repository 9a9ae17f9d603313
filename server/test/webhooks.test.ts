import { Webhook } from "standardwebhooks";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { decodeGlobalId } from "../src/graphql/global-id.ts";
import { deliverWebhooks } from "../src/webhook/deliver/deliver-webhooks.ts";
import { forgetDeliveries } from "../src/webhook/deliver/forget-deliveries.job.ts";
import {
  AUDITOR,
  EDITOR,
  HARBOR,
  HARBOR_PARTNER,
  HEYUAN,
  MAYA,
  PARTNER,
  PLATFORM,
  RUI,
  SENIOR,
} from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, givenClaimed } from "./support/given-case.ts";
import { asAdmin } from "./support/given-database.ts";
import {
  deliveriesOf,
  ENDPOINT,
  ENDPOINT_FIELDS,
  givenEndpoint,
  LOOPBACK,
  Receiver,
  seal,
} from "./support/given-webhooks.ts";

const api = givenApi();
const BEGIN = "2026-03-05T02:00:00.000Z";
const SUBMITTED = [
  "LOAN_REGISTERED",
  "CASE_DRAFTED",
  "CASE_SUBMITTED",
  "PROTECTION_BEGUN",
  "CASE_EVALUATED",
  "RECEIPT_ACKNOWLEDGED",
];
const ALL = SUBMITTED.length;
let receiver: Receiver;

beforeEach(async () => {
  api.now = BEGIN;
  receiver = await new Receiver().listen();
});
afterEach(async () => {
  await receiver.close();
  await asAdmin("update webhook_endpoint set disabled_at = now()", api.database().adminUrl);
});

/** An endpoint that leads to the receiver: an address on this machine is not one that can be set up. */
async function givenHeard(as = SENIOR) {
  const made = await givenEndpoint(api, {}, as);
  const id = decodeGlobalId(made.endpoint.id)?.id;
  await asAdmin(`update webhook_endpoint set url = '${receiver.url}' where id = '${id}'`, api.database().adminUrl);
  return made;
}
const deliver = async () => {
  await seal(api);
  return deliverWebhooks(api.database(), () => api.now, LOOPBACK);
};
const after = (seconds: number) => {
  api.now = new Date(Date.parse(api.now) + seconds * 1000).toISOString();
};

describe("an endpoint", () => {
  test("is set up by a senior reviewer, who is shown its secret this once", async () => {
    const key = "the-same-key-1";
    const made = await givenEndpoint(api, { idempotencyKey: key });
    expect(made.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(made.endpoint).toMatchObject({ ...ENDPOINT, createdByName: SENIOR.name, waiting: 0, dead: 0 });
    const again = await givenEndpoint(api, { idempotencyKey: key });
    expect(again).toMatchObject({ secret: null, endpoint: { id: made.endpoint.id } });
    const { rows } = await asAdmin(
      "select detail from event where kind = 'WEBHOOK_CREATED' order by id desc limit 1",
      api.database().adminUrl,
    );
    expect(rows[0].detail).toEqual({ name: ENDPOINT.name, host: "app.heyuan.example" });
  });

  test("whose secret was renewed tells the new one to whoever sent the command first", async () => {
    const { endpoint } = await givenEndpoint(api);
    const input = { endpointId: endpoint.id, idempotencyKey: "the-same-key-2" };
    const rotate = () => api.command("webhookRotateSecret", input, SENIOR, `secret ${ENDPOINT_FIELDS}`);
    const first = await rotate();
    expect(first.endpoint).toMatchObject({ rotatedAt: api.now, formerUntil: "2026-03-06T02:00:00.000Z" });
    expect([(await rotate()).secret, typeof first.secret]).toEqual([null, "string"]);
  });

  test.each(["http://app.example/", "https://u:p@app.example/", "https://app.example/#x", "app.example", "https://"])(
    "is not set up at %s",
    async (url) => {
      const { userErrors } = await api.command("webhookCreate", { ...ENDPOINT, url }, SENIOR, "");
      expect(userErrors).toMatchObject([{ code: "WEBHOOK_URL_INVALID", field: ["url"] }]);
    },
  );

  test("is seen by senior reviewers and auditors of its institution, and by nobody else", async () => {
    const { endpoint } = await givenEndpoint(api);
    const list = (as: typeof RUI) => api.execute("{ webhookEndpoints { nodes { id } } }", {}, { as });
    for (const as of [SENIOR, AUDITOR]) {
      expect((await list(as)).data.webhookEndpoints.nodes).toContainEqual({ id: endpoint.id });
    }
    for (const as of [RUI, EDITOR, PARTNER, PLATFORM])
      expect((await list(as)).errors?.[0]?.message).toContain("not open");
    const harbor = { ...SENIOR, institutionId: HARBOR };
    const told = `query D($id: ID!) { webhookDeliveries(endpointId: $id) { nodes { id } } }`;
    expect((await api.execute(told, { id: endpoint.id }, { as: RUI })).errors?.[0]?.message).toContain("not open");
    expect((await list(harbor)).data.webhookEndpoints.nodes).toEqual([]);
    for (const name of ["webhookDisable", "webhookRotateSecret"]) {
      const refused = await api.command(name, { endpointId: endpoint.id }, harbor, "");
      expect(refused.userErrors).toMatchObject([{ code: "WEBHOOK_NOT_FOUND" }]);
    }
  });

  test("is one of ten at most", async () => {
    for (let n = 0; n < 10; n += 1) await givenEndpoint(api);
    const { userErrors } = await api.command("webhookCreate", ENDPOINT, SENIOR, "");
    expect(userErrors).toMatchObject([{ code: "WEBHOOKS_TOO_MANY" }]);
  });
});

describe("what happens to a case", () => {
  test("is told once it is sealed, in order, signed, by ids alone, with nothing personal", async () => {
    await givenCase(api);
    after(1);
    const { secret } = await givenHeard();
    const { id } = await givenCase(api, {}, { statement: "胃癌手术" });
    expect(await deliver()).toBe(ALL);
    expect(receiver.kinds).toEqual(SUBMITTED);
    for (const { headers, body } of receiver.received) {
      const { timestamp, data } = JSON.parse(body);
      expect(timestamp).toBe(api.now);
      expect(Object.keys(data)).toEqual(["eventId", "caseId", "loanId"]);
      expect([id, null]).toContain(data.caseId);
      expect(body).not.toContain("胃癌");
      expect(decodeGlobalId(data.eventId)?.id).toBe(headers["webhook-id"]);
      verify(secret, headers, body);
      expect(() => verify(secret, headers, `${body} `)).toThrow("No matching signature");
    }
    expect(await deliver()).toBe(0);
  });

  test("is not told where nobody listens, nor what stays inside: notes, claims that go on, limits", async () => {
    const { endpoint } = await givenHeard();
    const claimed = await givenClaimed(api);
    await api.command("caseClaim", { caseId: claimed.id, expectedVersion: claimed.version }, RUI);
    await api.command("caseAddNote", { caseId: claimed.id, text: "canary" }, RUI);
    await deliver();
    expect(receiver.kinds).toEqual([...SUBMITTED, "CASE_CLAIMED"]);
    await api.command("webhookDisable", { endpointId: endpoint.id }, SENIOR, "");
    await givenCase(api);
    await deliver();
    expect(receiver.received).toHaveLength(ALL + 1);
  });

  test("at another institution is told to its own endpoints alone", async () => {
    await givenHeard();
    await givenCase(api, { as: HARBOR_PARTNER, currency: "USD" });
    await seal(api, HARBOR);
    await deliver();
    expect(receiver.received).toEqual([]);
  });

  test("costs a command nothing: no statement of it names endpoints or deliveries", async () => {
    await givenHeard();
    const { rows } = await asAdmin(
      "select tgname from pg_trigger where tgrelid in ('event'::regclass, 'deferral_case'::regclass) and not tgisinternal",
      api.database().adminUrl,
    );
    expect(JSON.stringify(rows)).not.toContain("webhook");
  });
});

describe("an endpoint that fails", () => {
  test.each([
    [500, { lastStatus: 500, lastProblem: "STATUS" }],
    [404, { lastStatus: 404, lastProblem: "STATUS" }],
    ["REDIRECT" as const, { lastStatus: 302, lastProblem: "STATUS" }],
    ["RESET" as const, { lastStatus: null, lastProblem: "UNREACHABLE" }],
    ["HANG" as const, { lastStatus: null, lastProblem: "TIMEOUT" }],
  ])("with %s is told again later, and hears of everything in the end", async (answer, said) => {
    const { endpoint } = await givenHeard();
    await givenCase(api);
    receiver.answer = (n) => (n === 1 ? answer : 204);
    expect(await deliver()).toBe(0);
    const first = (await deliveriesOf(api, endpoint.id)).find(({ attempts }) => attempts === 1);
    expect(first).toMatchObject({ state: "WAITING", ...said });
    // What waits behind it is tried in the next run, the one that failed five seconds later.
    expect(await deliver()).toBe(ALL - 1);
    after(6);
    expect(await deliver()).toBe(1);
    expect(receiver.kinds.toSorted()).toEqual([...SUBMITTED, receiver.kinds[0]].toSorted());
    expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(ALL);
  });

  test("by answering without end is taken at its status", async () => {
    await givenHeard();
    await givenCase(api);
    receiver.answer = () => "ENDLESS";
    expect(await deliver()).toBe(ALL);
  });

  test("for three days is given up, which is shown, and told again when somebody asks", async () => {
    const { endpoint } = await givenHeard();
    await givenCase(api);
    receiver.answer = () => 503;
    for (let run = 0; run < 90; run += 1) {
      await deliver();
      after(8 * 3600);
    }
    const dead = await deliveriesOf(api, endpoint.id);
    expect(dead.map(({ state, attempts, nextAt }) => [state, attempts, nextAt])).toEqual(
      Array(ALL).fill(["DEAD", 10, null]),
    );
    const [last] = dead;
    receiver.answer = () => 204;
    const before = receiver.received.length;
    const { endpoint: told, userErrors } = await api.command(
      "webhookReplay",
      { deliveryId: last.id },
      SENIOR,
      ENDPOINT_FIELDS,
    );
    expect([userErrors, told.waiting, told.dead]).toEqual([[], 1, ALL - 1]);
    expect(await deliver()).toBe(1);
    expect(receiver.received).toHaveLength(before + 1);
    expect((await deliveriesOf(api, endpoint.id))[0]).toMatchObject({ state: "DELIVERED", lastStatus: 204 });
  });

  test("by having its sender killed is told by another, a minute later", async () => {
    await givenHeard();
    await givenCase(api);
    await seal(api);
    const killed = {
      ...LOOPBACK,
      isAllowed: () => {
        throw new Error("killed");
      },
    };
    await expect(deliverWebhooks(api.database(), () => api.now, killed)).rejects.toThrow("killed");
    expect(await deliver()).toBe(ALL - 1);
    after(61);
    expect(await deliver()).toBe(1);
    expect(receiver.kinds.toSorted()).toEqual(SUBMITTED.toSorted());
  });
});

describe("a delivery", () => {
  test("is not replayed by another institution, nor to an endpoint that is disabled", async () => {
    const { endpoint } = await givenHeard();
    await givenCase(api);
    await deliver();
    const [{ id }] = await deliveriesOf(api, endpoint.id);
    const replay = (as: typeof SENIOR) => api.command("webhookReplay", { deliveryId: id }, as, "");
    expect((await replay({ ...SENIOR, institutionId: HARBOR })).userErrors).toMatchObject([
      { code: "DELIVERY_NOT_FOUND" },
    ]);
    await expect(replay(MAYA)).rejects.toThrow("not open");
    await api.command("webhookDisable", { endpointId: endpoint.id }, SENIOR, "");
    expect((await replay(SENIOR)).userErrors).toMatchObject([{ code: "WEBHOOK_IS_DISABLED" }]);
  });

  test("is signed by the former secret, too, for a day after it was renewed, and then no more", async () => {
    const { endpoint, secret: former } = await givenHeard();
    const { secret } = await api.command("webhookRotateSecret", { endpointId: endpoint.id }, SENIOR, "secret");
    await givenCase(api);
    await deliver();
    const { headers, body } = receiver.received[0] ?? expect.fail("nothing came");
    verify(secret, headers, body);
    verify(former, headers, body);
    after(24 * 3600 + 1);
    await givenCase(api);
    await deliver();
    const last = receiver.received.at(-1) ?? expect.fail("nothing came");
    verify(secret, last.headers, last.body);
    expect(() => verify(former, last.headers, last.body)).toThrow("No matching signature");
  });

  test("is forgotten a month after it arrived; what was given up stays", async () => {
    const { endpoint } = await givenHeard();
    await givenCase(api);
    await deliver();
    after(30 * 24 * 3600 - 1);
    expect(await forgetDeliveries(api.database(), HEYUAN, api.now)).toBe(0);
    after(2);
    await forgetDeliveries(api.database(), HEYUAN, api.now);
    expect(await deliveriesOf(api, endpoint.id)).toEqual([]);
  });
});

/** Whether the official package believes it: its clock is ours, so the time that it was sent is moved to now. */
function verify(secret: string, headers: Readonly<Record<string, string>>, body: string): void {
  const sentAt = Number(headers["webhook-timestamp"]) * 1000;
  const clock = Date.now;
  Date.now = () => sentAt;
  try {
    new Webhook(secret).verify(body, { ...headers });
  } finally {
    Date.now = clock;
  }
}
