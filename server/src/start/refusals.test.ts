import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { type Config, readConfig } from "../config.ts";
import { freePort } from "../database/embedded/cluster-file.ts";
import { explainDatabase } from "./explain-database.ts";
import { openStorage } from "./open-storage.ts";
import { refuseTaken } from "./refuse-taken.ts";
import { StartError } from "./start-error.ts";
import { startPostgres } from "./start-postgres.ts";

const quiet = { info() {}, warn() {}, error() {} };

function configOf(env: NodeJS.ProcessEnv): Config {
  const read = readConfig(env);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

test("a port in use is said in a sentence that says what to do", async () => {
  const port = await freePort();
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  const config = configOf({ PORT: String(port), DATABASE_URL: "postgresql://db/respite" });
  await expect(refuseTaken(config)).rejects.toThrow(
    new StartError(`Port ${port} of 127.0.0.1 is in use: stop what listens there, or set PORT to another port.`),
  );
  server.close();
});

test("a host that is not ours is said in a sentence", async () => {
  const config = configOf({ HOST: "192.0.2.1", DATABASE_URL: "postgresql://db/respite" });
  await expect(refuseTaken(config)).rejects.toThrow(
    new StartError("192.0.2.1 is not an address of this machine: set HOST to 127.0.0.1 or 0.0.0.0."),
  );
});

test("a DATABASE_URL where nothing answers is said in a sentence, without the password", async () => {
  const port = await freePort();
  const config = configOf({ DATABASE_URL: `postgresql://respite:hunter2@127.0.0.1:${port}/respite` });
  await expect(openStorage(config, await startPostgres(config, quiet))).rejects.toThrow(
    new StartError(
      `No PostgreSQL answers at 127.0.0.1:${port}: start it there, correct DATABASE_URL, or leave DATABASE_URL out to use the bundled PostgreSQL.`,
    ),
  );
});

test.each([
  ["28P01", "db:5432 refuses the user mei"],
  ["3D000", "db:5432 has no database respite"],
  ["ENOTFOUND", "There is no host db:5432"],
])("the driver's %s becomes a sentence", (code, sentence) => {
  const wrapped = Object.assign(new Error("driver"), { cause: { code } });
  const explained = explainDatabase("postgresql://mei:hunter2@db:5432/respite", wrapped) as StartError;
  expect(explained).toBeInstanceOf(StartError);
  expect(explained.message).toContain(sentence);
  expect(explained.message).not.toContain("hunter2");
});

test("an error of our own making stays as it is", () => {
  const error = new Error("a migration is wrong");
  expect(explainDatabase("postgresql://db/respite", error)).toBe(error);
});
