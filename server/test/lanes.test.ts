import { Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { Lanes } from "../src/database/lanes.ts";
import { sendAs, type Tenancy } from "../src/database/tenant-query.ts";
import { asAdmin, givenDatabase } from "./support/given-database.ts";

const database = givenDatabase();
const WHO = {
  name: "who",
  text: "select current_setting('app.institution') as own, current_user as role, pg_backend_pid() as pid, $1::int as n",
};

const tenancyOf = (n: number): Tenancy => ({
  role: n % 3 === 0 ? "respite_platform" : "respite_app",
  institutionId: `01900000-0000-7000-8000-00000000000${n % 7}`,
});
const ask = (n: number) => sendAs(database().lanes, tenancyOf(n), { ...WHO, values: [n] });
const sleep = (seconds: number) => {
  const statement = { text: "select pg_backend_pid() as pid, pg_sleep($1)", values: [seconds] };
  return sendAs(database().lanes, tenancyOf(1), statement);
};
const numbers = Array.from({ length: 200 }, (_, n) => n);

test("of two hundred statements at once each is answered as its own institution and role, by a few connections", async () => {
  const answers = (await Promise.all(numbers.map(ask))).map(([row]) => row);
  expect(answers.map((row) => [row?.n, row?.role, row?.own])).toEqual(
    numbers.map((n) => [n, tenancyOf(n).role, tenancyOf(n).institutionId]),
  );
  expect(new Set(answers.map((row) => row?.pid)).size).toBeLessThanOrEqual(4);
});

test("one that fails leaves those before and after it alone, also where none was prepared yet", async () => {
  const divide = (n: number) =>
    sendAs(database().lanes, tenancyOf(n), {
      name: "divide",
      text: "select 12 / $1::int as n",
      values: [n],
    });
  const outcomes = await Promise.allSettled(numbers.map((n) => divide(n % 4)));
  expect(
    outcomes.map((outcome) => (outcome.status === "fulfilled" ? outcome.value[0]?.n : outcome.reason.code)),
  ).toEqual(numbers.map((n) => (n % 4 === 0 ? "22012" : 12 / (n % 4))));
});

test("all that is asked in one turn of the event loop is written in one piece for each connection", async () => {
  await Promise.all(numbers.map(ask));
  const writes = vi.spyOn(Socket.prototype as unknown as { _writev(): void }, "_writev");
  await Promise.all(numbers.slice(0, 16).map(ask));
  expect(writes.mock.calls.length).toBeLessThanOrEqual(4);
  writes.mockRestore();
});

test("those that come while a slow one runs are not sent after it", async () => {
  await Promise.all(numbers.map(ask));
  let isOver = false;
  const slow = sleep(1.5).then(() => {
    isOver = true;
  });
  await setTimeout(50);
  await Promise.all(numbers.map(ask));
  expect(isOver).toBe(false);
  await slow;
});

test("where all are slow, what comes is shared out among them", async () => {
  await Promise.all(numbers.map(ask));
  const slow = [1, 2, 3, 4].map(() => sleep(0.3));
  await setTimeout(50);
  const answers = (await Promise.all(numbers.map(ask))).map(([row]) => row?.pid);
  const slept = (await Promise.all(slow)).map(([row]) => row?.pid);
  expect(new Set(answers)).toEqual(new Set(slept));
});

test("of two hundred that come together with a slow one, only three wait behind it", async () => {
  await Promise.all(numbers.map(ask));
  let answered = 0;
  const slow = sleep(1).then(() => answered);
  await Promise.all(numbers.map((n) => ask(n).then(() => (answered += 1))));
  expect(await slow).toBe(197);
});

test("who is slow gets statements again afterwards", async () => {
  const [slept] = await sleep(0.1);
  const pids = (await Promise.all(numbers.map(ask))).map(([row]) => row?.pid);
  expect(pids).toContain(slept?.pid);
});

test("a connection that is lost fails what was on its way, and another takes its place", async () => {
  const [first] = await ask(1);
  const cut = expect(sleep(5)).rejects.toThrow();
  await setTimeout(50);
  await asAdmin(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    database().adminUrl,
  );
  await cut;
  await setTimeout(100); // the other lanes hear of it, too
  const answers = (await Promise.all(numbers.map(ask))).map(([row]) => row);
  expect(answers.map((row) => row?.n)).toEqual(numbers);
  expect(answers.map((row) => row?.pid)).not.toContain(first?.pid);
});

test("a database that cannot be reached is asked again by the next statement", async () => {
  const lanes = new Lanes({ connectionString: "postgresql://nobody:@127.0.0.1:1/nothing" });
  for (const n of [1, 2]) {
    await expect(sendAs(lanes, tenancyOf(n), { ...WHO, values: [n] })).rejects.toMatchObject({ code: "ECONNREFUSED" });
  }
  await lanes.close();
});

test("what is on its way is answered before the lanes close", async () => {
  const lanes = new Lanes({ connectionString: database().url });
  const answers = numbers.map((n) => sendAs(lanes, tenancyOf(n), { ...WHO, values: [n] }));
  await setTimeout(100);
  await lanes.close();
  expect((await Promise.all(answers)).map(([row]) => row?.n)).toEqual(numbers);
});
