import { connect } from "node:net";

/** Looks for known malware; null where it finds none. @throws Error when it cannot tell */
export type Scan = (bytes: Buffer) => Promise<string | null>;

/** What every scanner of malware is tried with: harmless, and in no honest document. */
const EICAR = Buffer.from("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");

/** Long enough for ten megabytes, short enough for whoever waits. */
const PATIENCE_MS = 20_000;

/** Scans by ClamAV's daemon where there is one, and by the one signature that we know in any case. */
export const scanner =
  (clamd: Readonly<{ host: string; port: number }> | null): Scan =>
  async (bytes) => {
    if (bytes.includes(EICAR)) return "Eicar-Test-Signature";
    return clamd === null ? null : verdictOf(await instream(clamd, bytes));
  };

/** @throws Error for anything but a verdict: a scanner out of memory, or a file that it finds too large, has seen nothing */
function verdictOf(answer: string): string | null {
  const [, found, clean] = /^stream: (?:(.+) FOUND|(OK))\0$/.exec(answer) ?? [];
  if (clean) return null;
  if (found) return found;
  throw new Error(`The scanner answers ${JSON.stringify(answer.slice(0, 200))}.`);
}

/** The daemon's INSTREAM: the bytes with their length before them, then a length of nothing. */
function instream(clamd: Readonly<{ host: string; port: number }>, bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(clamd);
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error("The scanner does not answer.")));
    socket.on("error", reject).on("close", () => resolve(answer));
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.write("zINSTREAM\0");
    socket.write(lengthOf(bytes.length));
    socket.write(bytes);
    socket.end(lengthOf(0));
  });
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}
