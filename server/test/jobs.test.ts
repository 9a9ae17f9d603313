import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { ok } from "@respite/shared/result/result";
import { describe, expect, test, vi } from "vitest";
import { runAsSystem } from "../src/command/run-as-system.ts";
import { recordEvent } from "../src/event/record-event.ts";
import { userError } from "../src/graphql/user-error.ts";
import type { Job } from "../src/job/job.ts";
import { JOBS } from "../src/job/jobs.ts";
import { HEYUAN } from "./support/actors.ts";
import { givenApi, secrets } from "./support/given-api.ts";
import { asAdmin } from "./support/given-database.ts";
import { givenJobs } from "./support/given-jobs.ts";
import { look } from "./support/rows.ts";

const api = givenApi();
const start = givenJobs(api.database);
const job = (name: string, run: Job["run"], everySeconds = 1): Job => ({ name, everySeconds, run });
const soon = <T>(expected: () => T, timeout = 15_000) => vi.waitFor(expected, { timeout, interval: 100 });

describe("a job", () => {
  test("runs, and runs again, with the clock it is given", async () => {
    const times: string[] = [];
    const { runs } = await start([job("again", async ({ clock }) => void times.push(clock()))]);
    await soon(() => expect(times.length).toBeGreaterThan(1));
    expect(times[0]).toBe("2026-03-05T02:00:00.000Z");
    await soon(() => expect(runs).toContainEqual(["again", "done"]));
  });

  test("on two servers runs on one at a time", async () => {
    let [working, most, total] = [0, 0, 0];
    const busy = job("one-at-a-time", async () => {
      most = Math.max(most, ++working);
      await new Promise((done) => setTimeout(done, 300));
      working -= 1;
      total += 1;
    });
    await Promise.all([start([busy]), start([busy])]);
    await soon(() => expect(total).toBeGreaterThan(3), 25_000);
    expect(most).toBe(1);
  });

  test("that takes long is not run once more at once because another server sees to it meanwhile", async () => {
    let began = 0;
    let finish = () => {};
    const long = async () => {
      began += 1;
      await new Promise<void>((done) => {
        finish = done;
      });
    };
    const jobs = [job("long", long, 20)];
    const { runs } = await start(jobs);
    await soon(() => expect(began).toBe(1));
    await start([...jobs, job("seen", async () => {})]);
    finish();
    await soon(() => expect(runs).toEqual([["long", "done"]]));
    const waiting = await look(
      api,
      "select start_after - created_on > interval '15 seconds' as later from pgboss.job where name = 'long' and state = 'created'",
    );
    expect(waiting).toEqual([{ later: true }]);
  });

  test("that fails is counted, and tried again", async () => {
    let tries = 0;
    const { runs } = await start([
      job("fails-once", async () => {
        if (++tries === 1) throw new Error("The bank is closed.");
      }),
    ]);
    await soon(() =>
      expect(runs.slice(0, 2)).toEqual([
        ["fails-once", "failed"],
        ["fails-once", "done"],
      ]),
    );
  });

  test("that is running when the server stops may finish", async () => {
    let finished = false;
    let began = false;
    const { stop } = await start([
      job("slow", async () => {
        began = true;
        await new Promise((done) => setTimeout(done, 500));
        finished = true;
      }),
    ]);
    await soon(() => expect(began).toBe(true));
    await stop();
    expect(finished).toBe(true);
  });

  test("whose server is killed in the middle is begun again by another", async () => {
    const script = fileURLToPath(new URL("support/hanging-server.mjs", import.meta.url));
    const child = spawn(process.execPath, [script, api.database().url, "killed"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    await once(child, "exit");
    const { runs } = await start([job("killed", async () => {})]);
    await soon(() => expect(runs).toContainEqual(["killed", "done"]), 60_000);
  }, 90_000);
});

test("every job of ours runs to its end on a database with cases in it, and twice in a row changes nothing more", async () => {
  const deps = {
    database: api.database(),
    clock: () => api.now,
    secrets,
    log: { info: () => {}, warn: () => {}, error: () => {} },
  };
  expect(new Set(JOBS.map(({ name }) => name)).size).toBe(JOBS.length);
  for (const { run } of JOBS) {
    await run(deps);
    await run(deps);
  }
});

test("the jobs' role sees none of our tables, and nobody signs in as it", async () => {
  const rows = await look(
    api,
    `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and has_table_privilege('respite_jobs', c.oid, 'select')`,
  );
  expect(rows).toEqual([]);
  const { rows: roles } = await asAdmin(
    "select rolcanlogin or rolsuper or rolbypassrls or rolcreaterole as special from pg_roles where rolname = 'respite_jobs'",
  );
  expect(roles).toEqual([{ special: false }]);
});

describe("a command of the system", () => {
  const events = () => look(api, "select actor_id, actor_name, actor_role from event where kind = 'LOAN_REGISTERED'");
  const command = (refuse: boolean) =>
    runAsSystem(api.database(), api.now, HEYUAN, async (tx) => {
      recordEvent(tx, { caseId: null, loanId: null }, "LOAN_REGISTERED");
      return refuse ? { ok: false, error: [userError("CASE_NOT_FOUND")] } : ok(HEYUAN);
    });

  test("that refuses writes nothing", async () => {
    expect(await command(true)).toMatchObject({ ok: false, error: [{ code: "CASE_NOT_FOUND" }] });
    expect(await events()).toEqual([]);
  });

  test("is the system's in the record, and nobody's", async () => {
    expect(await command(false)).toEqual(ok(HEYUAN));
    expect(await events()).toEqual([{ actor_id: null, actor_name: "Respite", actor_role: "SYSTEM" }]);
  });
});
