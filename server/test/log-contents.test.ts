import { pino } from "pino";
import { beforeAll, expect, test } from "vitest";
import { keepClocks } from "../src/clock/keep-clocks.ts";
import { withTx } from "../src/database/with-tx.ts";
import { findDemoActor } from "../src/identity/demo-actors.ts";
import { issuerKey } from "../src/identity/issuer/issuer-keys.ts";
import { issuerUrl } from "../src/identity/issuer/issuer-url.ts";
import { signToken } from "../src/identity/issuer/sign-token.ts";
import { DEMO_INSTITUTIONS } from "../src/institution/demo-institutions.ts";
import { InstitutionRecord } from "../src/institution/institution.entity.ts";
import { logOptions } from "../src/start/make-log.ts";
import { asking } from "./support/asking.ts";
import { givenApp } from "./support/given-app.ts";
import { asAdmin } from "./support/given-database.ts";

/** Everything that is logged, as programs read it in production, at the most talkative. */
const lines: string[] = [];
const log = pino(logOptions({ logLevel: "trace" }), { write: (line: string) => void lines.push(line) });
const server = givenApp({}, log);
const ask = asking(server);

/** What nobody may read in a log: a name, a reason, a file, an id, a search, a token. */
const SECRET = {
  name: "隐名氏甲",
  statement: "隐情：住院三周。",
  file: "隐秘诊断.pdf",
  id: "SECRET-ID-77",
  search: "隐寻",
};
let token = "";

async function command(name: string, input: object, fields: string) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation M($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code } } }`;
  const variables = { input: { idempotencyKey: crypto.randomUUID(), ...input } };
  return (await ask({ query, variables }, { authorization: `Bearer ${token}` })).json();
}

const terms = { principal: 1_200_000, currency: "CNY", annualRate: "0.12", termMonths: 12, startedOn: "2026-01-10" };
const borrower = { externalId: SECRET.id, name: SECRET.name, locale: "zh-Hans" };
const application = (loanId: string) => ({
  loanId,
  ground: "SHORT_TERM_HARDSHIP",
  hardshipReason: "ILLNESS",
  statement: SECRET.statement,
  requested: [{ type: "SHIFT", months: 1 }],
});

beforeAll(async () => {
  const { config, database } = server();
  const [{ id, code, name, currency, timeZone, locale }] = DEMO_INSTITUTIONS;
  await withTx(database, { institutionId: id }, async (em) => {
    const rest = { policyVersion: "CN-DEFAULT@1", createdAt: new Date() };
    em.persist(em.create(InstitutionRecord, { id, code, name, currency, timeZone, locale, ...rest }));
  });
  const { actor } = findDemoActor("partner") ?? expect.fail("no partner");
  const terms = { key: await issuerKey(config.dataDir), issuer: issuerUrl(config) };
  token = await signToken(actor, { ...terms, now: new Date().toISOString(), seconds: 300 });
});

test("a log tells of failures, and never of people, whatever is asked and whatever breaks", async () => {
  const { app, database } = server();
  const authorization = `Bearer ${token}`;
  const registered = await command(
    "loanRegister",
    { externalId: SECRET.id, product: "Cash", terms, borrower },
    "loan { id }",
  );
  const loanId = registered.data.loanRegister.loan.id;
  const drafted = await command("caseDraft", application(loanId), "case { id }");
  const caseId = drafted.data.caseDraft.case.id;
  const about = new URLSearchParams({ caseId, kind: "MEDICAL_CERTIFICATE", fileName: SECRET.file });
  const headers = { authorization, "content-type": "application/octet-stream" };
  for (const payload of [Buffer.from("%PDF-1.7 x"), Buffer.from(SECRET.statement)])
    await app.inject({ method: "POST", url: `/evidence?${about}`, headers, payload });
  await ask(
    { query: "query Q($s: String!) { cases(filter: { search: $s }) { totalCount } }", variables: { s: SECRET.search } },
    { authorization },
  );
  await ask(`{"query": "{ ${SECRET.search} }", "variables": {`, { authorization });
  await app.inject({ url: `/evidence/${SECRET.id}?${about}`, headers });
  await asAdmin(
    `create function refuse() returns trigger language plpgsql as $$
    begin raise exception 'A row was refused.' using detail = new::text, hint = new.statement; end $$;
    create trigger refuse before insert or update on deferral_case for each row execute function refuse()`,
    database.adminUrl,
  );
  const failed = await command("caseDraft", application(loanId), "case { id }");
  expect(failed.errors[0].extensions.code).toBe("INTERNAL_SERVER_ERROR");
  expect(JSON.stringify(failed)).not.toContain("refused");

  const late = () => new Date(Date.now() + 40 * 24 * 3600 * 1000).toISOString();
  await expect(keepClocks({ database, clock: late, log })).rejects.toThrow("Time could not act");

  expect(lines.filter((line) => line.includes("A row was refused."))).toHaveLength(2);
  for (const secret of [...Object.values(SECRET), token.slice(-20)])
    expect([secret, lines.filter((line) => line.includes(secret))]).toEqual([secret, []]);
});
