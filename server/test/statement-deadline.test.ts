import { expect, test } from "vitest";
import { openDatabase } from "../src/database/open.ts";
import { givenDatabase } from "./support/given-database.ts";

const given = givenDatabase();

test("a statement that takes longer than its deadline is given up, and its connection serves again", async () => {
  const database = await openDatabase(given().url, 200);
  await expect(database.pool.query("select pg_sleep(5)")).rejects.toThrow("statement timeout");
  expect((await database.pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  await database.close();
});
