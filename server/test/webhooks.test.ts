import { describe, expect, test } from "vitest";
import { decodeGlobalId } from "../src/graphql/global-id.ts";
import { forgetDeliveries } from "../src/webhook/deliver/forget-deliveries.job.ts";
import { HARBOR, HARBOR_PARTNER, HEYUAN, MAYA, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, givenClaimed } from "./support/given-case.ts";
import { asAdmin } from "./support/given-database.ts";
import { givenListener, SUBMITTED, verifyWebhook } from "./support/given-listener.ts";
import { deliveriesOf, seal } from "./support/given-webhooks.ts";

const api = givenApi();
const listener = givenListener(api);

describe("what happens to a case", () => {
  test("is told once it is sealed, in order, signed, by ids alone, with nothing personal", async () => {
    await givenCase(api);
    listener.after(1);
    const { secret } = await listener.heard();
    const { id } = await givenCase(api, {}, { statement: "胃癌手术" });
    expect(await listener.deliver()).toBe(SUBMITTED.length);
    expect(listener.receiver().kinds).toEqual(SUBMITTED);
    for (const { headers, body } of listener.receiver().received) {
      const { timestamp, data } = JSON.parse(body);
      expect(timestamp).toBe(api.now);
      expect(Object.keys(data)).toEqual(["eventId", "caseId", "loanId"]);
      expect([id, null]).toContain(data.caseId);
      expect(body).not.toContain("胃癌");
      expect(decodeGlobalId(data.eventId)?.id).toBe(headers["webhook-id"]);
      verifyWebhook(secret, headers, body);
      expect(() => verifyWebhook(secret, headers, `${body} `)).toThrow("No matching signature");
    }
    expect(await listener.deliver()).toBe(0);
  });

  test("is not told where nobody listens, nor what stays inside: notes, claims that go on, limits", async () => {
    const { endpoint } = await listener.heard();
    const claimed = await givenClaimed(api);
    await api.command("caseClaim", { caseId: claimed.id, expectedVersion: claimed.version }, RUI);
    await api.command("caseAddNote", { caseId: claimed.id, text: "canary" }, RUI);
    await listener.deliver();
    expect(listener.receiver().kinds).toEqual([...SUBMITTED, "CASE_CLAIMED"]);
    await api.command("webhookDisable", { endpointId: endpoint.id }, SENIOR, "");
    await givenCase(api);
    await listener.deliver();
    expect(listener.receiver().received).toHaveLength(SUBMITTED.length + 1);
  });

  test("at another institution is told to its own endpoints alone", async () => {
    await listener.heard();
    await givenCase(api, { as: HARBOR_PARTNER, currency: "USD" });
    await seal(api, HARBOR);
    await listener.deliver();
    expect(listener.receiver().received).toEqual([]);
  });

  test("costs a command nothing: no statement of it names endpoints or deliveries", async () => {
    await listener.heard();
    const { rows } = await asAdmin(
      "select tgname from pg_trigger where tgrelid in ('event'::regclass, 'deferral_case'::regclass) and not tgisinternal",
      api.database().adminUrl,
    );
    expect(JSON.stringify(rows)).not.toContain("webhook");
  });
});

describe("a delivery", () => {
  test("is not replayed by another institution, nor to an endpoint that is disabled", async () => {
    const { endpoint } = await listener.heard();
    await givenCase(api);
    await listener.deliver();
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
    const { endpoint, secret: former } = await listener.heard();
    const { secret } = await api.command("webhookRotateSecret", { endpointId: endpoint.id }, SENIOR, "secret");
    await givenCase(api);
    await listener.deliver();
    const { headers, body } = listener.receiver().received[0] ?? expect.fail("nothing came");
    verifyWebhook(secret, headers, body);
    verifyWebhook(former, headers, body);
    listener.after(24 * 3600 + 1);
    await givenCase(api);
    await listener.deliver();
    const last = listener.receiver().received.at(-1) ?? expect.fail("nothing came");
    verifyWebhook(secret, last.headers, last.body);
    expect(() => verifyWebhook(former, last.headers, last.body)).toThrow("No matching signature");
  });

  test("is forgotten a month after it arrived; what was given up stays", async () => {
    const { endpoint } = await listener.heard();
    await givenCase(api);
    await listener.deliver();
    listener.after(30 * 24 * 3600 - 1);
    expect(await forgetDeliveries(api.database(), HEYUAN, api.now)).toBe(0);
    listener.after(2);
    await forgetDeliveries(api.database(), HEYUAN, api.now);
    expect(await deliveriesOf(api, endpoint.id)).toEqual([]);
  });
});
