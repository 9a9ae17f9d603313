import { beforeAll, expect } from "vitest";
import type { Config } from "../../src/config.ts";
import { withTx } from "../../src/database/with-tx.ts";
import { findDemoActor } from "../../src/identity/demo-actors.ts";
import { issuerKey } from "../../src/identity/issuer/issuer-keys.ts";
import { issuerUrl } from "../../src/identity/issuer/issuer-url.ts";
import { signToken } from "../../src/identity/issuer/sign-token.ts";
import { DEMO_INSTITUTIONS } from "../../src/institution/demo-institutions.ts";
import { InstitutionRecord } from "../../src/institution/institution.entity.ts";
import { givenApp } from "./given-app.ts";

export type Asked = Readonly<{
  as?: string | null;
  kind?: string;
  fileName?: string;
  language?: string;
  type?: string;
}>;

/** The whole server with its institutions, to send documents to and to fetch them from. */
export function givenDocuments(options: Partial<Config> = {}) {
  const server = givenApp(options);

  async function tokenOf(as: string): Promise<string> {
    const { config } = server();
    const actor = findDemoActor(as)?.actor ?? expect.fail(`no ${as}`);
    const key = await issuerKey(config.dataDir);
    return signToken(actor, { key, issuer: issuerUrl(config), now: new Date().toISOString(), seconds: 300 });
  }

  const ask = async (as: string, query: string, variables: object) => {
    const headers = { authorization: `Bearer ${await tokenOf(as)}` };
    return (
      await server().app.inject({ method: "POST", url: "/graphql", payload: { query, variables }, headers })
    ).json();
  };

  async function graphql(as: string, name: string, input: object, fields: string) {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation M($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code } } }`;
    return (await ask(as, query, { input: { idempotencyKey: crypto.randomUUID(), ...input } })).data[name];
  }

  async function send(caseId: string, body: Buffer, asked: Asked = {}) {
    const { as = "partner", kind = "MEDICAL_CERTIFICATE", fileName = "诊断证明.pdf", language = "en" } = asked;
    const query = new URLSearchParams({ caseId, kind, fileName });
    const headers = {
      "content-type": asked.type ?? "application/octet-stream",
      "accept-language": language,
      ...(as && { authorization: `Bearer ${await tokenOf(as)}` }),
    };
    return server().app.inject({ method: "POST", url: `/evidence?${query}`, payload: body, headers });
  }

  const fetchFile = async (id: string, as: string) =>
    server().app.inject({ url: `/evidence/${id}`, headers: { authorization: `Bearer ${await tokenOf(as)}` } });

  let count = 0;
  async function givenDraft(as = "partner"): Promise<{ id: string; version: number }> {
    const externalId = `L-${++count}`;
    const currency = as === "partner" ? "CNY" : "USD";
    const terms = { principal: 1_200_000, currency, annualRate: "0.12", termMonths: 12, startedOn: "2026-01-10" };
    const borrower = { externalId: `B-${externalId}`, name: "王小明", locale: "zh-Hans" };
    const { loan } = await graphql(as, "loanRegister", { externalId, product: "Cash", terms, borrower }, "loan { id }");
    const said = { ground: "SHORT_TERM_HARDSHIP", hardshipReason: "ILLNESS", statement: "住院。" };
    const input = { loanId: loan.id, ...said, requested: [{ type: "SHIFT", months: 1 }] };
    return (await graphql(as, "caseDraft", input, "case { id version }")).case;
  }

  beforeAll(async () => {
    for (const { id, code, name, currency, timeZone, locale } of DEMO_INSTITUTIONS) {
      const rest = { policyVersion: "CN-DEFAULT@1", createdAt: new Date() };
      await withTx(server().database, { institutionId: id }, async (em) => {
        em.persist(em.create(InstitutionRecord, { id, code, name, currency, timeZone, locale, ...rest }));
      });
    }
  });

  return { server, tokenOf, ask, graphql, send, fetchFile, givenDraft };
}
