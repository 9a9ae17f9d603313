import { describe, expect, test } from "vitest";
import { asking, WHO } from "./support/asking.ts";
import { givenApp } from "./support/given-app.ts";
import { asAdmin } from "./support/given-database.ts";

const given = givenApp();
const query = asking(given);

describe("health", () => {
  test("alive and ready while the database answers", async () => {
    expect((await given().app.inject({ url: "/healthz" })).statusCode).toBe(200);
    expect((await given().app.inject({ url: "/readyz" })).statusCode).toBe(200);
  });

  test("not ready within two seconds of the database going away, and ready again by itself when it is back", async () => {
    const name = new URL(given().database.url).pathname.slice(1);
    await asAdmin(`alter database ${name} allow_connections false`);
    await asAdmin(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    const began = performance.now();
    expect((await given().app.inject({ url: "/readyz" })).statusCode).toBe(503);
    expect(performance.now() - began).toBeLessThan(2_000);
    expect((await given().app.inject({ url: "/healthz" })).statusCode).toBe(200);
    await asAdmin(`alter database ${name} allow_connections true`);
    expect((await given().app.inject({ url: "/readyz" })).statusCode).toBe(200);
  });

  test("metrics count operations by document, for the neighbourhood only", async () => {
    await query(WHO);
    const { body } = await given().app.inject({ url: "/metrics" });
    expect(body).toMatch(/respite_graphql_seconds_count\{operation="[0-9a-f]{12}",outcome="ok"\} \d+/);
    const outside = await given().app.inject({ url: "/metrics", headers: { "x-forwarded-for": "203.0.113.7" } });
    expect(outside.statusCode).toBe(404);
    const far = await given().app.inject({ url: "/metrics", remoteAddress: "203.0.113.7" });
    expect(far.statusCode).toBe(404);
  });
});
