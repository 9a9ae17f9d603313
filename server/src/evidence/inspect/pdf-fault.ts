import { constants, inflateSync } from "node:zlib";
import type { EvidenceQuarantine } from "@respite/shared/case/case-words";

/** What does something when a document is opened or clicked, or carries another file with it. */
const ACTIVE = [
  "JavaScript",
  "OnInstantiate",
  "Launch",
  "SubmitForm",
  "ImportData",
  "GoToR",
  "GoToE",
  "XFA",
  "EmbeddedFile",
  "EmbeddedFiles",
  "FileAttachment",
  "RichMedia",
  "Rendition",
  "Movie",
  "Sound",
];

/** Ways to write a stream that nobody needs, or that cannot be read without a key: what lies in it would not be seen. */
const HIDING = ["Encrypt", "Crypt", "LZWDecode", "RunLengthDecode", "ASCIIHexDecode"];

const named = (names: readonly string[]) => `/(?:${names.join("|")})(?![^\\s\\0<>[\\](){}/%])`;
const IS_ACTIVE = new RegExp(named(ACTIVE));
/** The short names are too short to be looked for in pictures: they mean something after `/Filter` alone. */
const IS_HIDDEN = new RegExp(`${named(HIDING)}|/Filter[^/>]{0,40}(?:/[^/>]{1,40}){0,6}${named(["LZW", "RL", "AHx"])}`);

/** Beginnings of pages that a browser, or Windows, would run. */
const PAGE = /<(?:script|html|svg|iframe|object|hta:|!doctype)/i;

/** Of a stream that holds objects: it says where the first one begins, and is filtered as pictures and tables are. */
const IS_OF_OBJECTS = /\/First\s+\d+(?!\d|\s+\d+\s+R)/;
const IS_FILTERED = /\/Predictor\s+(?!1(?!\d))/;
/** No dictionary of a stream is as long. */
const MOST_ABOUT = 64 * 1024;

const MOST_STREAMS = 5_000;
const MOST_INFLATED = 64 * 1024 * 1024;
/** The end of an archive stands in its last bytes, whatever precedes it. */
const ARCHIVE_END = Buffer.from("PK\u0005\u0006");
const MOST_AFTER_ARCHIVE = 65_557;
const MOST_AFTER_END = 1024;

/**
 * Why a PDF is not to be opened; null when nothing of it acts. It is no reader of PDF: it looks for names wherever they
 * may stand, in every stream that can be unpacked, whatever the document says of its own order. So what two readers would
 * take differently is found as well. What it cannot look into is not to be opened either.
 */
export function pdfFault(bytes: Buffer): EvidenceQuarantine | null {
  const text = plainNames(bytes.toString("latin1"));
  if (IS_ACTIVE.test(text) || PAGE.test(text) || isAlsoArchive(bytes)) return "ACTIVE_CONTENT";
  const end = bytes.lastIndexOf("%%EOF");
  if (end < 0 || IS_HIDDEN.test(text)) return "UNREADABLE";
  if (bytes.toString("latin1", end + 5).trim().length > MOST_AFTER_END) return "ACTIVE_CONTENT";
  return streamsFault(bytes);
}

function streamsFault(bytes: Buffer): EvidenceQuarantine | null {
  let [streams, budget, before] = [0, MOST_INFLATED, 0];
  for (let at = bytes.indexOf("stream"); at >= 0; at = bytes.indexOf("stream", at + 6)) {
    if (bytes.toString("latin1", at - 3, at) === "end") {
      before = at;
      continue;
    }
    streams += 1;
    const unpacked = unpack(bytes.subarray(startOf(bytes, at + 6)), budget);
    if (unpacked === "UNREADABLE" || streams > MOST_STREAMS) return "UNREADABLE";
    if (unpacked === null) continue;
    budget -= unpacked.length;
    const text = plainNames(unpacked.toString("latin1"));
    if (IS_ACTIVE.test(text)) return "ACTIVE_CONTENT";
    if (IS_HIDDEN.test(text)) return "UNREADABLE";
    const about = plainNames(bytes.toString("latin1", Math.max(before, at - MOST_ABOUT), at));
    if (IS_OF_OBJECTS.test(about) && IS_FILTERED.test(about)) return "UNREADABLE";
  }
  return null;
}

/** After the word `stream` comes the end of the line. */
function startOf(bytes: Buffer, at: number): number {
  let start = at;
  while (bytes[start] === 0x20) start += 1;
  if (bytes[start] === 0x0d) start += 1;
  if (bytes[start] === 0x0a) start += 1;
  return start;
}

/** What a stream unpacks to by what it is, not by what is said of it; null for what is not packed. */
function unpack(packed: Buffer, budget: number, depth = 3): Buffer | "UNREADABLE" | null {
  if (budget <= 0) return "UNREADABLE";
  const inner = isZlib(packed) ? inflate(packed, budget) : isAscii85(packed) ? ascii85(packed) : null;
  if (inner === null || inner === "UNREADABLE") return inner;
  const more = depth > 0 ? unpack(inner, budget - inner.length, depth - 1) : "UNREADABLE";
  return more ?? inner;
}

const isZlib = (bytes: Buffer): boolean =>
  bytes.length > 2 && ((bytes[0] as number) & 0x8f) === 0x08 && bytes.readUInt16BE(0) % 31 === 0;

function inflate(bytes: Buffer, budget: number): Buffer | "UNREADABLE" {
  try {
    return inflateSync(bytes, { maxOutputLength: budget, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return "UNREADABLE";
  }
}

/** Letters of ASCII85 until its end, within a first stretch. */
const isAscii85 = (bytes: Buffer): boolean =>
  /^\s{0,9}(?:<~)?[!-uz\s]{5,200}(?:~>|$)/.test(bytes.toString("latin1", 0, 200)) && bytes.includes("~>");

function ascii85(bytes: Buffer): Buffer {
  const digits = bytes
    .toString("latin1", 0, bytes.indexOf("~>"))
    .replace(/^\s*<~|\s/g, "")
    .replaceAll("z", "!!!!!");
  const whole = digits.padEnd(Math.ceil(digits.length / 5) * 5, "u");
  const out = Buffer.alloc((whole.length / 5) * 4);
  for (let i = 0; i < whole.length; i += 5) {
    let word = 0;
    for (let j = 0; j < 5; j += 1) word = word * 85 + whole.charCodeAt(i + j) - 33;
    out.writeUInt32BE(word >>> 0, (i / 5) * 4);
  }
  return out.subarray(0, out.length - (whole.length - digits.length));
}

/** Names as they are read: `/J#61vaScript` is `/JavaScript`. */
const plainNames = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const isAlsoArchive = (bytes: Buffer): boolean => bytes.subarray(-MOST_AFTER_ARCHIVE).includes(ARCHIVE_END);
