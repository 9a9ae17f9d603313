import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT, readConfig } from "./config.ts";

describe("without any variable", () => {
  test("the server is a demo on 127.0.0.1:4000 with everything bundled, its data beside the code", () => {
    expect(readConfig({})).toEqual({
      ok: true,
      value: {
        port: 4000,
        host: "127.0.0.1",
        databaseUrl: null,
        dataDir: resolve(PROJECT, ".respite"),
        demo: true,
        environment: "development",
        oidcIssuer: null,
        logLevel: "warn",
        clamd: null,
        evidenceBytes: 100 * 2 ** 30,
        clientCost: 2_000_000,
        atOnce: 256,
        waiting: 1024,
      },
    });
  });
  test("an empty variable counts as one that is not set", () => {
    expect(readConfig({ PORT: "", DATABASE_URL: "", RESPITE_DATA: "" })).toEqual(readConfig({}));
  });
});

test("a data folder is meant from where the command was typed", () => {
  expect(readConfig({ RESPITE_DATA: "data", INIT_CWD: "/home/mei" })).toMatchObject({
    value: { dataDir: "/home/mei/data" },
  });
});

describe("a value that cannot be gets one sentence saying what can", () => {
  test.each([
    [{ PORT: "abc" }, 'PORT cannot be "abc": set it to a whole number from 1 to 65535, or leave it out.'],
    [{ PORT: "0" }, 'PORT cannot be "0": set it to a whole number from 1 to 65535, or leave it out.'],
    [{ PORT: "65536" }, 'PORT cannot be "65536": set it to a whole number from 1 to 65535, or leave it out.'],
    [{ CLAMD: "localhost" }, 'CLAMD cannot be "localhost": set it to host:port of ClamAV\'s daemon, or leave it out.'],
    [
      { RESPITE_AT_ONCE: "0" },
      'RESPITE_AT_ONCE cannot be "0": set it to a whole number of requests from 1 to 100000, or leave it out.',
    ],
    [{ RESPITE_DEMO: "yes" }, 'RESPITE_DEMO cannot be "yes": set it to 0 or 1, or leave it out.'],
    [{ NODE_ENV: "prod" }, 'NODE_ENV cannot be "prod": set it to development, production, test, or leave it out.'],
    [
      { OIDC_ISSUER: "bank" },
      'OIDC_ISSUER cannot be "bank": set it to the https address of your OpenID issuer, or leave it out.',
    ],
  ])("%o", (env, sentence) => {
    expect(readConfig(env)).toEqual({ ok: false, error: sentence });
  });
  test("a wrong connection string is not repeated, for it holds a password", () => {
    const read = readConfig({ DATABASE_URL: "mysql://root:hunter2@db/respite" });
    expect(read).toEqual({
      ok: false,
      error:
        "DATABASE_URL cannot be what it is set to: set it to postgresql://user:password@host:port/database, or leave it out.",
    });
  });
});

describe("production", () => {
  const production = { NODE_ENV: "production", OIDC_ISSUER: "https://id.bank.example" };
  test("starts with an issuer of its own, without the demo", () => {
    expect(readConfig(production)).toMatchObject({ ok: true, value: { demo: false, logLevel: "info" } });
  });
  test("refuses the development issuer", () => {
    expect(readConfig({ NODE_ENV: "production" })).toMatchObject({
      ok: false,
      error: expect.stringContaining("OIDC_ISSUER"),
    });
  });
  test("refuses the demo", () => {
    expect(readConfig({ ...production, RESPITE_DEMO: "1" })).toMatchObject({
      ok: false,
      error: expect.stringContaining("RESPITE_DEMO"),
    });
  });
});
