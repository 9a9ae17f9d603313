import pg from "pg";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { sendAs } from "../src/database/tenant-query.ts";
import { givenDatabase } from "./support/given-database.ts";

const database = givenDatabase();
const TENANCY = { role: "respite_app", institutionId: "01900000-0000-7000-8000-000000000001" } as const;
const ROWS = `select n, n::int8 as big, case when n > 1 then date '2026-02-28' end as day, '{"a":1}'::json as "a b",
  current_setting('role') as role from generate_series(1, $1::int) n`;

let pool: pg.Pool;
let described: ReturnType<typeof vi.spyOn>;

/** The first statement of a connection brings the context with it, and has no name. */
async function open(): Promise<pg.Pool> {
  const opened = new pg.Pool({ connectionString: database().url, max: 1 });
  await sendAs(opened, TENANCY, { text: "select 1", values: [] });
  return opened;
}

beforeEach(async () => {
  pool = await open();
  described = vi.spyOn(pg.Connection.prototype, "describe");
});
afterEach(async () => {
  described.mockRestore();
  await pool.end();
});

const send = (text: string, values: unknown[], name = "known") => sendAs(pool, TENANCY, { text, values, name });

describe("a statement that a connection knows", () => {
  test("is described once, and answers as the first time", async () => {
    const first = await send(ROWS, [2]);
    const again = await send(ROWS, [2]);
    expect(again).toEqual(first);
    expect(again).toEqual([
      { n: 1, big: "1", day: null, "a b": { a: 1 }, role: "respite_app" },
      { n: 2, big: "2", day: new Date("2026-02-28T00:00:00"), "a b": { a: 1 }, role: "respite_app" },
    ]);
    expect(await send(ROWS, [0])).toEqual([]);
    expect(described).toHaveBeenCalledTimes(1);
  });

  test("is described once when it answers no rows", async () => {
    const nothing = "select 1 where $1::int is null";
    for (const n of [1, 2]) expect(await send(nothing, [n])).toEqual([]);
    await send("set local work_mem = '5MB'", [], "setting");
    await send("set local work_mem = '5MB'", [], "setting");
    expect(described).toHaveBeenCalledTimes(2);
  });

  test("fails as the first time, and the connection goes on", async () => {
    const divide = "select 1 / $1::int as n";
    expect(await send(divide, [1])).toEqual([{ n: 1 }]);
    for (const _ of [1, 2]) await expect(send(divide, [0])).rejects.toMatchObject({ code: "22012" });
    await expect(send(divide, ["x"])).rejects.toMatchObject({ code: "22P02" });
    const looped: Record<string, unknown> = {};
    looped.self = looped;
    await expect(send(divide, [looped])).rejects.toThrow("circular");
    expect(await send(divide, [1])).toEqual([{ n: 1 }]);
  });

  test("is known anew on another connection", async () => {
    await send(ROWS, [1]);
    const other = await open();
    described.mockClear();
    expect(await sendAs(other, TENANCY, { text: ROWS, values: [1], name: "known" })).toEqual(await send(ROWS, [1]));
    await other.end();
    expect(described).toHaveBeenCalledTimes(1);
  });
});

test("a statement without a name is described every time", async () => {
  for (const n of [1, 2]) expect(await sendAs(pool, TENANCY, { text: ROWS, values: [n] })).toHaveLength(n);
  expect(described).toHaveBeenCalledTimes(2);
});
