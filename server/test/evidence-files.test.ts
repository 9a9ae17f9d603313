import { beforeAll, describe, expect, test } from "vitest";
import { withTx } from "../src/database/with-tx.ts";
import { findDemoActor } from "../src/identity/demo-actors.ts";
import { issuerKey } from "../src/identity/issuer/issuer-keys.ts";
import { issuerUrl } from "../src/identity/issuer/issuer-url.ts";
import { signToken } from "../src/identity/issuer/sign-token.ts";
import { DEMO_INSTITUTIONS } from "../src/institution/demo-institutions.ts";
import { InstitutionRecord } from "../src/institution/institution.entity.ts";
import { givenApp } from "./support/given-app.ts";
import { asAdmin } from "./support/given-database.ts";

const server = givenApp();
const PDF = Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n");
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

async function tokenOf(as: string): Promise<string> {
  const { config } = server();
  const actor = findDemoActor(as)?.actor ?? expect.fail(`no ${as}`);
  const key = await issuerKey(config.dataDir);
  return signToken(actor, { key, issuer: issuerUrl(config), now: new Date().toISOString(), seconds: 300 });
}

async function graphql(as: string, name: string, input: object, fields: string) {
  const query = `mutation M($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} userErrors { code } } }`;
  const { app } = server();
  const payload = { query, variables: { input: { idempotencyKey: crypto.randomUUID(), ...input } } };
  const headers = { authorization: `Bearer ${await tokenOf(as)}` };
  return (await app.inject({ method: "POST", url: "/graphql", payload, headers })).json().data[name];
}

type Asked = Readonly<{ as?: string | null; kind?: string; fileName?: string; language?: string; type?: string }>;

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
async function givenDraft(): Promise<{ id: string; version: number }> {
  const externalId = `L-${++count}`;
  const terms = { principal: 1_200_000, currency: "CNY", annualRate: "0.12", termMonths: 12, startedOn: "2026-01-10" };
  const borrower = { externalId: `B-${externalId}`, name: "王小明", locale: "zh-Hans" };
  const { loan } = await graphql(
    "partner",
    "loanRegister",
    { externalId, product: "Cash", terms, borrower },
    "loan { id }",
  );
  const said = { ground: "SHORT_TERM_HARDSHIP", hardshipReason: "ILLNESS", statement: "住院。" };
  const input = { loanId: loan.id, ...said, requested: [{ type: "SHIFT", months: 1 }] };
  return (await graphql("partner", "caseDraft", input, "case { id version }")).case;
}

beforeAll(async () => {
  for (const { id, code, name, currency, timeZone, locale } of DEMO_INSTITUTIONS) {
    const rest = { policyVersion: "CN-DEFAULT@1", createdAt: new Date() };
    await withTx(server().database, { institutionId: id }, async (em) => {
      em.persist(em.create(InstitutionRecord, { id, code, name, currency, timeZone, locale, ...rest }));
    });
  }
});

describe("a document", () => {
  test("comes back byte for byte, under its name, as an attachment that no browser runs", async () => {
    const { id } = await givenDraft();
    const sent = await send(id, PDF, { type: "text/html" });
    expect(sent.statusCode).toBe(201);
    const got = await fetchFile(sent.json().id, "reviewer");
    expect(got.rawPayload.equals(PDF)).toBe(true);
    expect(got.headers).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": "attachment; filename*=UTF-8''%E8%AF%8A%E6%96%AD%E8%AF%81%E6%98%8E.pdf",
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cache-control": "no-store",
    });
  });

  test("is seen with the case, and on its record", async () => {
    const { id } = await givenDraft();
    const sent = (await send(id, PNG, { fileName: "scan.png", kind: "IDENTITY" })).json();
    const query =
      "query Q($id: ID!) { case(id: $id) { evidence { id url kind fileName contentType byteSize } events(first: 9) { nodes { kind summary } } } }";
    const headers = { authorization: `Bearer ${await tokenOf("reviewer")}` };
    const payload = { query, variables: { id } };
    const { data } = (await server().app.inject({ method: "POST", url: "/graphql", payload, headers })).json();
    expect(data.case.evidence).toEqual([
      {
        id: sent.id,
        url: `/evidence/${sent.id}`,
        kind: "IDENTITY",
        fileName: "scan.png",
        contentType: "image/png",
        byteSize: 12,
      },
    ]);
    expect(data.case.events.nodes.at(-1)).toEqual({
      kind: "EVIDENCE_RECEIVED",
      summary: "Document received: scan.png.",
    });
  });

  test("is its own institution's: to others it is as if it were not there, when read and when sent", async () => {
    const { id } = await givenDraft();
    const sent = (await send(id, PDF)).json().id;
    const missing = `${sent.slice(0, -4)}AAAA`;
    const answers = [await fetchFile(sent, "reviewer@HARBOR"), await fetchFile(missing, "reviewer@HARBOR")];
    expect(answers.map((answer) => [answer.statusCode, answer.body])).toEqual(
      Array(2).fill([404, '{"message":"There is no such document."}']),
    );
    const foreign = await send(id, PDF, { as: "partner@HARBOR" });
    expect([foreign.statusCode, foreign.json()]).toEqual([
      404,
      { code: "CASE_NOT_FOUND", message: "There is no such case." },
    ]);
  });

  test("is not for whoever is not signed in, nor may an auditor add one", async () => {
    const { id } = await givenDraft();
    expect((await send(id, PDF, { as: null })).statusCode).toBe(401);
    expect((await send(id, PDF, { as: "auditor" })).statusCode).toBe(403);
    expect((await server().app.inject({ url: `/evidence/${(await send(id, PDF)).json().id}` })).statusCode).toBe(401);
  });

  test("comes too late once the case is decided or withdrawn", async () => {
    const { id, version } = await givenDraft();
    await graphql("partner", "caseWithdraw", { caseId: id, expectedVersion: version }, "case { id }");
    const late = await send(id, PDF);
    expect([late.statusCode, late.json().code]).toEqual([409, "EVIDENCE_NOT_TAKEN"]);
    expect(late.json().message).toContain("Withdrawn");
  });

  test("is one of forty at most", async () => {
    const { id } = await givenDraft();
    await send(id, PDF);
    await asAdmin(
      "insert into evidence select institution_id, gen_random_uuid(), case_id, kind, file_name, content_type, byte_size, sha256, received_at from evidence, generate_series(1, 39) where case_id = (select case_id from evidence order by received_at desc limit 1)",
      server().database.adminUrl,
    );
    const more = await send(id, PDF);
    expect([more.statusCode, more.json().message]).toEqual([409, "A case takes at most 40 documents."]);
  });
});

describe("what is no document is refused with a sentence", () => {
  const SVG = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
  const HTML = Buffer.from("<!doctype html><script>alert(1)</script>");

  test.each<[string, Buffer, Asked, string]>([
    ["an SVG with a script", SVG, { fileName: "scan.png" }, "EVIDENCE_TYPE_UNKNOWN"],
    ["HTML named .pdf", HTML, { fileName: "a.pdf", type: "application/pdf" }, "EVIDENCE_TYPE_UNKNOWN"],
    ["no bytes", Buffer.alloc(0), {}, "EVIDENCE_EMPTY"],
    ["a kind we do not know", PDF, { kind: "SELFIE" }, "EVIDENCE_QUERY_INVALID"],
    ["a path", PDF, { fileName: "../../etc/passwd" }, "FILE_NAME_INVALID"],
    ["a path of Windows", PDF, { fileName: "C:\\x.pdf" }, "FILE_NAME_INVALID"],
    ["a name of two lines", PDF, { fileName: "a\r\nSet-Cookie: x.pdf" }, "FILE_NAME_INVALID"],
    ["a name with NUL", PDF, { fileName: "a\u0000.pdf" }, "TEXT_NOT_PLAIN"],
    ["a name that reads backwards", PDF, { fileName: "a\u202efdp.exe" }, "TEXT_NOT_PLAIN"],
    ["a name of 5000", PDF, { fileName: `${"a".repeat(4996)}.pdf` }, "TEXT_TOO_LONG"],
    ["no name", PDF, { fileName: " " }, "TEXT_EMPTY"],
  ])("%s", async (_what, body, asked, code) => {
    const { id } = await givenDraft();
    const answer = await send(id, body, asked);
    expect([answer.statusCode, answer.json().code]).toEqual([400, code]);
    expect(answer.json().message).toMatch(/\.$/);
  });

  test("one byte more than ten megabytes", async () => {
    const { id } = await givenDraft();
    const most = Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024 - PDF.length)]);
    expect((await send(id, most)).statusCode).toBe(201);
    expect((await send(id, Buffer.concat([most, Buffer.alloc(1)]))).statusCode).toBe(413);
  });

  test("in the language of whoever sends it", async () => {
    const { id } = await givenDraft();
    expect((await send(id, Buffer.alloc(0), { language: "zh-CN" })).json().message).toBe(
      "文件为空，请在请求正文中发送文件内容。",
    );
  });
});
