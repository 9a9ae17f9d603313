import { createServer, type Socket } from "node:net";
import sharp from "sharp";
import { describe, expect, onTestFinished, test } from "vitest";
import { cleanImage } from "../src/evidence/inspect/clean-image.ts";
import { scanner } from "../src/evidence/inspect/scan.ts";
import { asAdmin } from "./support/given-database.ts";
import { givenDocuments } from "./support/given-documents.ts";
import { ACTIONS, ARCHIVE, EICAR, flood, HIDINGS, pdf, photo } from "./support/hostile-files.ts";

const { server, send, fetchFile, givenDraft, ask } = givenDocuments();
const inTheOpen = HIDINGS["in the open"] as (action: string) => Buffer;

const SEEN =
  "query Q($id: ID!) { case(id: $id) { evidence { id quarantine contentType byteSize sha256 } events(first: 9) { nodes { kind summary } } } }";

describe("a document that may do harm is kept, given to nobody, and told of", () => {
  test.each([
    ["EICAR alone", EICAR, "MALWARE"],
    ["EICAR within a PDF", pdf(EICAR), "MALWARE"],
    ["a PDF with a script", inTheOpen(ACTIONS[0]), "ACTIVE_CONTENT"],
    ["a PDF that is an archive, too", pdf("", ARCHIVE), "ACTIVE_CONTENT"],
    ["a picture of 50 000 by 50 000", flood(50_000, 50_000), "UNREADABLE"],
    [
      "a PNG of its first bytes",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      "UNREADABLE",
    ],
  ])("%s", async (_, bytes, quarantine) => {
    const { id } = await givenDraft();
    const sent = await send(id, bytes);
    expect([sent.statusCode, sent.json()]).toEqual([
      201,
      { id: expect.any(String), quarantine, message: expect.stringMatching(/kept apart/) },
    ]);
    const got = await fetchFile(sent.json().id, "reviewer");
    expect([got.statusCode, got.json().code]).toEqual([403, "EVIDENCE_QUARANTINED"]);
    const { evidence, events } = (await ask("reviewer", SEEN, { id })).data.case;
    expect(evidence).toMatchObject([{ quarantine, byteSize: bytes.length }]);
    expect(events.nodes.at(-1)).toMatchObject({
      kind: "EVIDENCE_QUARANTINED",
      summary: expect.stringContaining("may do harm"),
    });
    const { rows } = await asAdmin(
      "select content from evidence_content order by id desc limit 1",
      server().database.adminUrl,
    );
    expect(rows[0].content.equals(bytes)).toBe(true);
  });

  test("a truncated JPEG", async () => {
    const { id } = await givenDraft();
    const whole = await photo("jpeg", 600, 400);
    expect((await send(id, whole.subarray(0, whole.length / 2))).json().quarantine).toBe("UNREADABLE");
  });

  test("in the language of whoever sends it, or asks for it", async () => {
    const { id } = await givenDraft();
    expect((await send(id, EICAR, { language: "zh-CN" })).json().message).toContain("恶意软件");
    expect((await send(id, EICAR, { language: "zh-TW" })).json().message).toContain("惡意軟體");
  });

  test("to another institution it is as if it were not there", async () => {
    const { id } = await givenDraft();
    const { id: file } = (await send(id, EICAR)).json();
    expect((await fetchFile(file, "reviewer@HARBOR")).statusCode).toBe(404);
  });

  test("it proves nothing: the rules do not count it", async () => {
    const { id, version } = await givenDraft();
    await send(id, EICAR, { kind: "MEDICAL_CERTIFICATE" });
    const input = { caseId: id, expectedVersion: version, idempotencyKey: crypto.randomUUID() };
    const submit =
      "mutation S($input: CaseSubmitInput!) { caseSubmit(input: $input) { case { evaluation { findings { rule measured } } } userErrors { code } } }";
    const { data } = await ask("partner", submit, { input });
    const of = (rule: string) =>
      data.caseSubmit.case.evaluation.findings.find((one: { rule: string }) => one.rule === rule);
    expect(Number(of("G2_HARDSHIP_EVIDENCE").measured)).toBe(0);
  });
});

describe("a picture is written anew", () => {
  test.each(["png", "jpeg"] as const)(
    "%s: what is seen stays, where it was taken and what hung on it are gone",
    async (type) => {
      const { id } = await givenDraft();
      const original = await photo(type);
      const sent = await send(id, Buffer.concat([original, ARCHIVE, Buffer.from("<script>alert(1)</script>")]), {
        fileName: `scan.${type}`,
      });
      expect(sent.json()).toEqual({ id: expect.any(String) });
      const got = await fetchFile(sent.json().id, "reviewer");
      expect(got.headers["content-type"]).toBe(`image/${type}`);
      const { width, height, exif, format } = await sharp(got.rawPayload).metadata();
      expect({ width, height, exif, format }).toEqual({ width: 64, height: 48, exif: undefined, format: type });
      for (const gone of ["<script>", "GPS", "PK\u0005\u0006"]) expect(got.rawPayload.includes(gone)).toBe(false);
      expect((await sharp(original).metadata()).exif).toBeDefined();
    },
  );

  test("nothing reads a format that is not taken, whatever its first bytes say", async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    expect(await cleanImage(svg, "image/png")).toBeNull();
    expect(
      await cleanImage(
        await sharp(await photo("png"))
          .raw()
          .toBuffer(),
        "image/jpeg",
      ),
    ).toBeNull();
  });
});

describe("room is limited", () => {
  test("a case keeps a hundred megabytes", async () => {
    const { id } = await givenDraft();
    await send(id, pdf());
    await asAdmin(
      "update evidence set byte_size = 104857600 where id = (select id from evidence order by id desc limit 1)",
      server().database.adminUrl,
    );
    const more = await send(id, pdf());
    expect([more.statusCode, more.json().code]).toEqual([409, "EVIDENCE_CASE_FULL"]);
  });

  test("an institution keeps what it may, counted document by document, and another has room of its own", async () => {
    const [mine, ours] = [await givenDraft(), await givenDraft("partner@HARBOR")];
    const admin = (text: string) => asAdmin(text, server().database.adminUrl);
    const bytes =
      "select bytes::int from evidence_usage u join institution i on i.id = u.institution_id where code = 'HEYUAN'";
    const before = (await admin(bytes)).rows[0].bytes;
    await send(mine.id, pdf());
    expect((await admin(bytes)).rows[0].bytes).toBe(before + pdf().length);
    await admin(
      `update evidence_usage set bytes = ${2 ** 30 - pdf().length} where institution_id = (select id from institution where code = 'HEYUAN')`,
    );
    const sent = await Promise.all([send(mine.id, pdf()), send((await givenDraft()).id, pdf())]);
    expect(sent.map(({ statusCode }) => statusCode).sort()).toEqual([201, 507]);
    expect((await send(ours.id, pdf(), { as: "partner@HARBOR" })).statusCode).toBe(201);
    await admin(`update evidence_usage set bytes = ${before}`);
  });
});

describe("ClamAV is asked where there is one", () => {
  type Daemon = (socket: Socket, received: Buffer) => void;
  async function givenDaemon(answer: Daemon) {
    const daemon = createServer({ allowHalfOpen: true }, (socket) => {
      const chunks: Buffer[] = [];
      socket.on("error", () => {});
      socket.on("data", (chunk) => chunks.push(chunk)).on("end", () => answer(socket, Buffer.concat(chunks)));
    });
    await new Promise<void>((resolve) => daemon.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void daemon.close());
    return scanner({ host: "127.0.0.1", port: (daemon.address() as { port: number }).port });
  }

  test("with the bytes as they are, framed as its protocol says", async () => {
    let seen: Buffer = Buffer.alloc(0);
    const scan = await givenDaemon((socket, received) => {
      seen = received;
      socket.end("stream: OK\0");
    });
    expect(await scan(pdf())).toBeNull();
    const length = Buffer.alloc(4);
    length.writeUInt32BE(pdf().length);
    expect(seen.equals(Buffer.concat([Buffer.from("zINSTREAM\0"), length, pdf(), Buffer.alloc(4)]))).toBe(true);
  });

  test("and what it finds is what is said", async () => {
    const scan = await givenDaemon((socket) => socket.end("stream: Win.Test.EICAR_HDB-1 FOUND\0"));
    expect(await scan(pdf())).toBe("Win.Test.EICAR_HDB-1");
  });

  test.each(["INSTREAM size limit exceeded. ERROR\0", "", "stream: OK"])("%j is no verdict", async (answer) => {
    const scan = await givenDaemon((socket) => socket.end(answer));
    await expect(scan(pdf())).rejects.toThrow(/answers/);
  });

  test("one that is away, or resets, is no verdict either", async () => {
    await expect(scanner({ host: "127.0.0.1", port: 1 })(pdf())).rejects.toThrow();
    const scan = await givenDaemon((socket) => socket.resetAndDestroy());
    await expect(scan(pdf())).rejects.toThrow();
  });
});

describe("while the scanner is away", () => {
  const away = givenDocuments({ clamd: { host: "127.0.0.1", port: 1 } });
  test("nothing is taken unseen: whoever sends is asked to send again", async () => {
    const { id } = await away.givenDraft();
    const sent = await away.send(id, pdf());
    expect([sent.statusCode, sent.headers["retry-after"], sent.json().code]).toEqual([
      503,
      "10",
      "EVIDENCE_NOT_INSPECTED",
    ]);
    expect((await away.ask("reviewer", SEEN, { id })).data.case.evidence).toEqual([]);
  });
});
