import { Buffer } from "node:buffer";
import { connect, type Socket } from "node:net";
import { parentPort } from "node:worker_threads";
import { percentile } from "../measure/statistics.ts";
import { AnswerReader } from "./answer-reader.ts";
import type { Load, Outcome } from "./load.ts";

parentPort?.on("message", (load: Load) =>
  send(load).then(
    (outcome) => parentPort?.postMessage({ outcome }),
    (error: Error) => parentPort?.postMessage({ failure: error.message }),
  ),
);

const ERRORS = Buffer.from('"errors":');
const USER_ERROR = Buffer.from('"userErrors":[{');

/** Keeps every connection busy: the next request goes out when the answer to the one before is there. */
async function send(load: Load): Promise<Outcome> {
  const requests = load.bodies.map((body) => requestOf(load, body));
  const sockets = await Promise.all(Array.from({ length: load.connections }, () => connected(load.port)));
  const times: number[] = [];
  let next = 0;
  const began = performance.now();
  const ends = began + load.seconds * 1000;
  const take = () => {
    if (performance.now() >= ends || (load.once && next >= requests.length)) return null;
    return requests[next++ % requests.length] as Buffer;
  };
  try {
    await Promise.all(sockets.map((socket) => converse(socket, take, times)));
  } finally {
    for (const socket of sockets) socket.destroy();
  }
  const seconds = (performance.now() - began) / 1000;
  const sorted = Float64Array.from(times).sort();
  return { requests: times.length, seconds, p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99) };
}

function converse(socket: Socket, take: () => Buffer | null, times: number[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const reader = new AnswerReader();
    let sentAt = 0;
    const ask = () => {
      const request = take();
      if (!request) return resolve();
      sentAt = performance.now();
      socket.write(request);
    };
    socket.on("data", (chunk: Buffer) => {
      const answer = reader.take(chunk);
      if (!answer) return;
      times.push(performance.now() - sentAt);
      const { status, body } = answer;
      if (status === 200 && !body.includes(ERRORS) && !body.includes(USER_ERROR)) ask();
      else reject(new Error(`answered ${status} ${body.toString().slice(0, 500)}`));
    });
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("closed the connection")));
    ask();
  });
}

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true }, () => resolve(socket.off("error", reject)));
    socket.once("error", reject);
  });
}

function requestOf({ port, path, headers }: Load, body: string): Buffer {
  const content = Buffer.from(body);
  const all = { host: `127.0.0.1:${port}`, ...headers, "content-length": content.length };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.join("")}\r\n`), content]);
}
