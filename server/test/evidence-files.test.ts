import { beforeAll, describe, expect, test } from "vitest";
import { asAdmin } from "./support/given-database.ts";
import { type Asked, givenDocuments } from "./support/given-documents.ts";
import { pdf, photo } from "./support/hostile-files.ts";

const { server, send, fetchFile, givenDraft, graphql, tokenOf } = givenDocuments();
const PDF = pdf();
let PNG: Buffer;

beforeAll(async () => {
  PNG = await photo("png");
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

  test.each(["it's (1)*.pdf", 'a";x=".pdf', "100%.pdf", "con", "=HYPERLINK(1).pdf", "a;b,c.pdf", "💊.pdf"])(
    "named %s comes back under that very name, and lies under another",
    async (fileName) => {
      const { id } = await givenDraft();
      const got = await fetchFile((await send(id, PDF, { fileName })).json().id, "reviewer");
      // RFC 8187: attr-char and percent codes alone.
      const [, written = ""] =
        /^attachment; filename\*=UTF-8''((?:[\w!#$&+.^`|~-]|%[0-9A-F]{2})+)$/.exec(
          String(got.headers["content-disposition"]),
        ) ?? [];
      expect(decodeURIComponent(written)).toBe(fileName);
    },
  );

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
        byteSize: expect.any(Number),
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
      "insert into evidence select institution_id, gen_random_uuid(), case_id, kind, file_name, content_type, byte_size, sha256, received_at, quarantine from evidence, generate_series(1, 39) where case_id = (select case_id from evidence order by received_at desc limit 1)",
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
    const most = pdf(Buffer.alloc(10 * 1024 * 1024 - PDF.length, "%"));
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
