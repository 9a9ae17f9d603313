import { Buffer } from "node:buffer";

/** An answer that came whole: its status and, where it was asked to keep it, its body. */
export type Answer = Readonly<{ status: number; body: Buffer }>;

const HEAD_END = Buffer.from("\r\n\r\n");
const CHUNKS_END = Buffer.from("0\r\n\r\n");

/**
 * Puts answers of HTTP/1.1 together from what a socket gives: one answer at a time, of a length told ahead or in chunks
 * (whose framing then stays in the body).
 */
export class AnswerReader {
  private parts: Buffer[] = [];
  private length = 0;
  /** Of the whole answer; -1 while the head is not there, Infinity for chunks. */
  private wanted = -1;
  private status = 0;
  private bodyAt = 0;

  /** Takes what came. @returns the answer once it is whole */
  take(chunk: Buffer): Answer | null {
    this.parts.push(chunk);
    this.length += chunk.length;
    if (this.wanted < 0 && !this.readHead()) return null;
    if (
      this.wanted === Number.POSITIVE_INFINITY
        ? !this.joined().subarray(-5).equals(CHUNKS_END)
        : this.length < this.wanted
    )
      return null;
    const answer = { status: this.status, body: this.joined().subarray(this.bodyAt) };
    this.parts = [];
    this.length = 0;
    this.wanted = -1;
    return answer;
  }

  private readHead(): boolean {
    const all = this.joined();
    const end = all.indexOf(HEAD_END);
    if (end < 0) return false;
    const head = all.toString("latin1", 0, end);
    const told = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    this.status = Number(head.slice(9, 12));
    this.bodyAt = end + HEAD_END.length;
    this.wanted = told === undefined ? Number.POSITIVE_INFINITY : this.bodyAt + Number(told);
    return true;
  }

  private joined(): Buffer {
    if (this.parts.length > 1) this.parts = [Buffer.concat(this.parts)];
    return this.parts[0] as Buffer;
  }
}
