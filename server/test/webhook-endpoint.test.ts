import { describe, expect, test } from "vitest";
import { AUDITOR, EDITOR, HARBOR, PARTNER, PLATFORM, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { asAdmin } from "./support/given-database.ts";
import { givenListener } from "./support/given-listener.ts";
import { ENDPOINT, ENDPOINT_FIELDS, givenEndpoint } from "./support/given-webhooks.ts";

const api = givenApi();
givenListener(api); // disables after each what it set up

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
