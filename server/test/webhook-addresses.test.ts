import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { INTERNET, type Network, post } from "../src/webhook/deliver/post.ts";
import { isPublicAddress } from "../src/webhook/deliver/public-address.ts";
import { webhookUrlProblem } from "../src/webhook/webhook-url.ts";
import { LOOPBACK, Receiver } from "./support/given-webhooks.ts";

let canary: Receiver;
let port: string;
beforeAll(async () => {
  canary = await new Receiver().listen();
  port = new URL(canary.url).port;
});
afterAll(() => canary.close());

/** The internet, in which names lead where the test says. */
const leading = (...answers: readonly (readonly string[])[]): Network & { asked: () => number } => {
  let asked = 0;
  const resolve = async () => answers[Math.min(asked++, answers.length - 1)] ?? [];
  return { ...INTERNET, resolve, deadlineMs: 500, asked: () => asked };
};
const send = (url: string, network: Network) => post(url, {}, "{}", network);

/** Every way to write this machine that Node, curl or a browser has ever taken for it. */
const FORMS = [
  "127.0.0.1",
  "127.1",
  "127.0.1",
  "2130706433",
  "0x7f000001",
  "0x7f.0.0.1",
  "0177.0.0.1",
  "017700000001",
  "0",
  "0.0.0.0",
  "127.0.0.1.",
  "127.127.127.127",
  "①②⑦.⓪.⓪.①",
  "127。0。0。1",
  "１２７.0.0.1",
  "%31%32%37.0.0.1",
  "[::1]",
  "[::]",
  "[0:0:0:0:0:0:0:1]",
  "[::ffff:127.0.0.1]",
  "[::ffff:7f00:1]",
  "[0:0:0:0:0:ffff:127.0.0.1]",
  "[::127.0.0.1]",
  "[64:ff9b::127.0.0.1]",
  "[64:ff9b::7f00:1]",
  "[2002:7f00:1::]",
  "[fe80::1]",
  "[fc00::1]",
  "[fd00::1]",
  "[ff02::1]",
  "[2001::1]",
  "[2001:db8::1]",
  "10.0.0.1",
  "172.16.0.1",
  "192.168.0.1",
  "169.254.169.254",
  "100.64.0.1",
  "[::ffff:169.254.169.254]",
  "[::ffff:10.0.0.1]",
  "255.255.255.255",
  "224.0.0.1",
];
const SCHEMES = ["http", "https", "HTTP", "hTtPs"];
const TAILS = ["", "/", "/hooks", "?a=b", "/%2e%2e/", "//x", "/@example.com", "/\\example.com"];
const BEFORE = ["", "user:pass@", "example.com@", "example.com%40@", "a.b%2f@"];

describe("a webhook does not reach inside", () => {
  test("however this machine and its neighbours are written", async () => {
    const urls = SCHEMES.flatMap((scheme) =>
      FORMS.flatMap((host) =>
        BEFORE.flatMap((name) => TAILS.map((tail) => `${scheme}://${name}${host}:${port}${tail}`)),
      ),
    ).filter((url) => URL.canParse(url));
    expect(urls.length).toBeGreaterThan(5_000);
    const network = { ...INTERNET, resolve: async () => [], deadlineMs: 2_000 };
    for (const url of urls) {
      const { status, problem } = await send(url, network);
      expect([url, status, ["ADDRESS_FORBIDDEN", "NAME_UNKNOWN"].includes(problem ?? "")]).toEqual([url, null, true]);
    }
    expect(canary.received).toEqual([]);
  });

  test("by names that lead there, alone or among others, as the machine itself resolves them", async () => {
    for (const answer of [["127.0.0.1"], ["8.8.8.8", "127.0.0.1"], ["::1"], ["::ffff:127.0.0.1"], ["10.1.2.3"]]) {
      const sent = await send(`http://app.example:${port}/`, leading(answer));
      expect(sent).toEqual({ status: null, problem: "ADDRESS_FORBIDDEN" });
    }
    expect(await send(`http://localhost:${port}/`, INTERNET)).toMatchObject({ status: null });
    expect(canary.received).toEqual([]);
  });

  test("by a name that leads elsewhere when it is asked again: it is asked once, and that address is kept to", async () => {
    // 192.0.2.1 is nobody's: nothing answers there, and the canary would.
    const network = {
      ...leading(["192.0.2.1"], ["127.0.0.1"]),
      isAllowed: (address: string) => address !== "127.0.0.1",
    };
    const sent = await send(`http://app.example:${port}/`, network);
    expect([sent.status, ["TIMEOUT", "UNREACHABLE"].includes(sent.problem ?? "")]).toEqual([null, true]);
    expect([network.asked(), canary.received]).toEqual([1, []]);
  });

  test("and the same message does come there when the defence is taken out", async () => {
    const open = { ...leading(["127.0.0.1"]), isAllowed: () => true };
    expect(await send(`http://app.example:${port}/`, open)).toEqual({ status: 204, problem: null });
    expect(await send(`http://2130706433:${port}/`, LOOPBACK)).toEqual({ status: 204, problem: null });
    expect(canary.received.map(({ headers }) => headers.host)).toEqual([`app.example:${port}`, `127.0.0.1:${port}`]);
  });

  test("a name that nobody answers for takes no longer than an attempt may", async () => {
    const silent = { ...INTERNET, resolve: () => new Promise<never>(() => {}), deadlineMs: 50 };
    expect(await send("https://app.example/", silent)).toEqual({ status: null, problem: "TIMEOUT" });
  });
});

test("special addresses are not public, and all that is public is no special one", () => {
  const byte = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(byte, byte, byte, byte, (a, b, c, d) => {
      const inside =
        [0, 10, 127].includes(a) || a >= 224 || (a === 169 && b === 254) || (a === 172 && b >= 16 && b < 32);
      if (inside || (a === 192 && b === 168)) expect(isPublicAddress(`${a}.${b}.${c}.${d}`)).toBe(false);
      expect(isPublicAddress(`::ffff:${a}.${b}.${c}.${d}`)).toBe(false);
    }),
  );
  for (const address of ["8.8.8.8", "1.1.1.1", "203.0.112.1", "2606:4700::1111", "2a00:1450::8a"]) {
    expect(isPublicAddress(address)).toBe(true);
  }
  for (const text of ["", "localhost", "8.8.8.8."]) expect(isPublicAddress(text)).toBe(false);
});

test("what can be set up is https to a name or a public address; where that leads is looked at when it is sent", () => {
  expect(webhookUrlProblem(`http://127.0.0.1:${port}/`)).toBe("SCHEME");
  expect(webhookUrlProblem("https://127.0.0.1/")).toBeNull();
});
