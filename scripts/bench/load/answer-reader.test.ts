import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { AnswerReader } from "./answer-reader.ts";

const whole = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";

test("an answer is whole when as much has come as its head tells, however it is cut", () => {
  for (let cut = 1; cut < whole.length; cut += 1) {
    const reader = new AnswerReader();
    expect(reader.take(Buffer.from(whole.slice(0, cut)))).toBeNull();
    const answer = reader.take(Buffer.from(whole.slice(cut)));
    expect([answer?.status, answer?.body.toString()]).toEqual([200, "hello"]);
  }
});

test("the next answer on the same connection begins anew", () => {
  const reader = new AnswerReader();
  reader.take(Buffer.from(whole));
  expect(reader.take(Buffer.from(whole.replace("200 OK", "500 No")))?.status).toBe(500);
});

test("chunks end with an empty one", () => {
  const reader = new AnswerReader();
  expect(reader.take(Buffer.from("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n"))).toBeNull();
  expect(reader.take(Buffer.from("0\r\n\r\n"))?.status).toBe(200);
});
