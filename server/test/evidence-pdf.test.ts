import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pdfOf } from "../src/demo/evidence/pdf.ts";
import { pdfFault } from "../src/evidence/inspect/pdf-fault.ts";
import { ACTIONS, ARCHIVE, ascii85, HIDINGS, pdf, stream } from "./support/hostile-files.ts";

describe("a PDF that acts is found", () => {
  test.each(Object.entries(HIDINGS))("%s", (_, hide) => {
    for (const action of ACTIONS) expect([action, pdfFault(hide(action)) !== null]).toEqual([action, true]);
  });

  test("wherever it stands among two thousand documents, and whatever else is there", () => {
    const filling = fc.array(
      fc.oneof(
        fc.constant("4 0 obj\n<< /Type /Font /First 5 0 R >>\nendobj\n"),
        fc
          .uint8Array({ maxLength: 300 })
          .map((bytes) => stream("/Filter /DCTDecode", Buffer.from(bytes)).toString("latin1")),
        fc
          .string({ maxLength: 300 })
          .map((text) => stream("/Filter /FlateDecode", deflateSync(text)).toString("latin1")),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...ACTIONS),
        fc.constantFrom(...Object.values(HIDINGS)),
        filling,
        filling,
        (action, hide, before, after) => {
          const [head, tail] = hide(action).toString("latin1").split("trailer", 2) as [string, string];
          const whole = `${head.slice(0, 9)}${before.join("")}${head.slice(9)}${after.join("")}trailer${tail}${hide === HIDINGS["in a later version of the document"] ? hide(action).toString("latin1").split("trailer").slice(2).join("") : ""}`;
          expect(pdfFault(Buffer.from(whole, "latin1"))).not.toBeNull();
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("a PDF that is something else, too, is found", () => {
  test.each([
    ["an archive behind it", pdf("", Buffer.concat([Buffer.alloc(40, "x"), ARCHIVE]))],
    ["an archive behind its end, with another end in it", pdf("", Buffer.concat([ARCHIVE, Buffer.from("%%EOF\n")]))],
    ["a page with a script in it", pdf("3 0 obj\n(<script>alert(1)</script>)\nendobj\n")],
    ["an application of Windows", pdf("% <hta:application>\n")],
    ["much behind its end", pdf("", "x".repeat(2000))],
  ])("%s", (_, bytes) => {
    expect(pdfFault(bytes)).toBe("ACTIVE_CONTENT");
  });
});

describe("a PDF that cannot be looked into is not to be opened", () => {
  test.each([
    ["under a password", pdf("trailer\n<< /Encrypt 5 0 R >>\n")],
    ["cut off", pdf().subarray(0, 60)],
    ["packed in a way that nobody needs", pdf(stream("/Filter /LZWDecode", Buffer.from("x")))],
    ["the same by its short name", pdf(stream("/Filter [ /A85 /RL ]", Buffer.from("x")))],
    [
      "objects filtered as a picture is",
      pdf(stream("/N 1 /First 4 /DecodeParms << /Predictor 12 >>", deflateSync("x"))),
    ],
    ["packed without end", pdf(stream("/Filter /FlateDecode", deflateSync(Buffer.alloc(70 * 1024 * 1024))))],
    ["packed again and again", pdf(stream("/X", deflateSync(deflateSync(deflateSync(deflateSync(deflateSync("x")))))))],
    ["a damaged stream", pdf(stream("/X", Buffer.from([0x78, 0x9c, 0xff, 0xff, 0xff, 0xff])))],
  ])("%s", (_, bytes) => {
    expect(pdfFault(bytes)).toBe("UNREADABLE");
  });
});

describe("an honest PDF is none of these", () => {
  test.each([
    ["empty", pdf()],
    ["of the demo", pdfOf("zh-Hans", "诊断证明", ["日期：2026-03-05"])],
    [
      "with outlines beside a table of objects",
      pdf(
        Buffer.concat([
          Buffer.from("4 0 obj\n<< /Type /Outlines /First 12 0 R >>\nendobj\n"),
          stream("/Type /XRef /DecodeParms << /Columns 5 /Predictor 12 >>", deflateSync("x")),
        ]),
      ),
    ],
    [
      "with text in letters, as ReportLab writes it",
      pdf(stream("/Filter [ /ASCII85Decode /FlateDecode ]", ascii85(deflateSync("BT (JavaScript, Launch) Tj ET")))),
    ],
    [
      "with a link",
      pdf("3 0 obj\n<< /A << /S /URI /URI (https://bank.example/help) >> /OpenAction [1 0 R /Fit] >>\nendobj\n"),
    ],
    ["that was changed by its writer", pdf("", "1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< >>\n%%EOF")],
  ])("%s", (_, bytes) => {
    expect(pdfFault(bytes)).toBeNull();
  });
});

test("what would keep a reader busy without end is given up after seconds, in a thread of their own", () => {
  const packed = Buffer.concat([Buffer.from("stream\n"), deflateSync("x")]);
  for (const filling of [Buffer.concat(Array(60_000).fill(packed)), Buffer.alloc(3 * 2 ** 20, "stream\nabcde")]) {
    const began = performance.now();
    expect(pdfFault(pdf(filling))).toBe("UNREADABLE");
    expect(performance.now() - began).toBeLessThan(20_000);
  }
}, 60_000);
