import { describe, expect, test } from "vitest";
import { migrate } from "../src/database/migrate.ts";
import { withTx } from "../src/database/with-tx.ts";
import { decodeGlobalId } from "../src/graphql/global-id.ts";
import { LoanRecord } from "../src/loan/loan.entity.ts";
import { HEYUAN } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, givenLoan } from "./support/given-case.ts";
import { asAdmin } from "./support/given-database.ts";

const api = givenApi();
const uuid = (id: string) => decodeGlobalId(id)?.id ?? "";
const admin = async (text: string) => (await asAdmin(text, api.database().adminUrl)).rows;
const inTx = (text: string, values: unknown[] = []) =>
  withTx(api.database(), { institutionId: HEYUAN }, (em) => em.execute(text, values));

/** What the database derives from other tables: logs that are emptied, parts of a name that are renewed; who is forgotten, and what is one's own. */
const EMPTIED: Readonly<Record<string, string>> = {
  clock_look: "select insert update delete",
  case_delta: "select insert delete",
  borrower_name_part: "select insert delete",
  record_pending: "select insert delete",
  partner_client: "select insert update delete",
  person: "select insert update delete",
  presence: "select insert update delete",
  saved_view: "select insert update delete",
  webhook_delivery: "select insert update delete",
};
const APPEND_ONLY = [
  "case_note clock_warning contact_attempt decision evaluation event evidence_content feedback idempotency notice payment",
  "policy_replay_flip pre_report_notice record_entry record_head schedule",
].flatMap((names) => names.split(" "));

describe("every table", () => {
  test("is protected by forced row-level security, one policy for each of the two roles", async () => {
    const rows = await admin(`select c.relname as table, c.relrowsecurity and c.relforcerowsecurity as forced,
        (select string_agg(array_to_string(p.roles, ',') || ' ' || lower(p.cmd), '; ' order by p.policyname desc)
          from pg_policies p where p.tablename = c.relname) as policies
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname = 'public' and c.relname not like 'mikro_orm%'`);
    expect(rows.length).toBeGreaterThanOrEqual(15);
    for (const row of rows) {
      expect(row).toEqual({ table: row.table, forced: true, policies: "respite_app all; respite_platform select" });
    }
  });

  test("begins its keys, its unique constraints and its foreign keys with the institution", async () => {
    const rows = await admin(`select conrelid::regclass::text as table, conname as name,
        (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) as first
      from pg_constraint where contype in ('p', 'u', 'f') and connamespace = 'public'::regnamespace
        and conrelid::regclass::text not in ('institution', 'mikro_orm_migrations')`);
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter(({ first }) => first !== "institution_id")).toEqual([]);
  });

  test("can be read by both roles, written by one, emptied by neither but where it is derived or forgotten, and changed only where things change", async () => {
    const rows = await admin(`select c.relname as table, r.role, array_to_string(array_remove(array[
        ${["select", "insert", "update", "delete", "truncate"]
          .map((right) => `case when has_table_privilege(r.role, c.oid, '${right}') then '${right}' end`)
          .join(", ")}], null), ' ') as rights
      from pg_class c join pg_namespace n on n.oid = c.relnamespace, unnest(array['respite_app', 'respite_platform']) r(role)
      where c.relkind = 'r' and n.nspname = 'public' and c.relname not like 'mikro_orm%'`);
    for (const { table, role, rights } of rows) {
      const own = EMPTIED[table] ?? (APPEND_ONLY.includes(table) ? "select insert" : "select insert update");
      expect([table, role, rights]).toEqual([table, role, role === "respite_app" ? own : "select"]);
    }
  });

  test("keeps the words of a CHECK in one constant, since PostgreSQL reads a CHECK anew for every statement that writes", async () => {
    const rows = await admin(`select conrelid::regclass::text as table, conname as name from pg_constraint
      where contype = 'c' and connamespace = 'public'::regnamespace and pg_get_constraintdef(oid) ~ 'ARRAY\\[''[^'']*''::text'`);
    expect(rows).toEqual([]);
  });

  test("asks in the function of a trigger what would be long to read in its WHEN", async () => {
    const rows = await admin(`select tgrelid::regclass::text as table, tgname as name from pg_trigger
      where length(tgqual::text) > 2000 and tgrelid::regclass::text in ('deferral_case', 'loan', 'event', 'notice')`);
    expect(rows).toEqual([]);
  });

  test("is out of reach of definitions: the roles neither create nor alter, and are nobody special", async () => {
    await expect(inTx("create table mine (id int)")).rejects.toThrow("permission denied");
    await expect(inTx("alter table loan disable row level security")).rejects.toThrow("must be owner");
    await expect(inTx("drop policy loan_tenant on loan")).rejects.toThrow("must be owner");
    const rows = await admin(`select bool_or(rolsuper or rolbypassrls or rolcanlogin or rolcreaterole) as special
      from pg_roles where rolname in ('respite_app', 'respite_platform')`);
    expect(rows).toEqual([{ special: false }]);
  });
});

test("what runs as another role than who calls it may be called by requests, and by nobody else", async () => {
  const rows = await admin(`select p.proname as name, pg_get_userbyid(p.proowner) as owner,
      (select array_agg(r order by r) from unnest(array['respite_app', 'respite_jobs', 'respite_gate']) r
        where has_function_privilege(r, p.oid, 'execute')) as callers
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and n.nspname = 'public'`);
  expect(rows).toEqual([{ name: "applications_elsewhere", owner: "respite_platform", callers: ["respite_app"] }]);
});

describe("a version", () => {
  test.each(["deferral_case", "loan"])("of %s only increases", async (table) => {
    const { id } = await givenCase(api);
    const key = table === "loan" ? "(select loan_id from deferral_case where id = ?)" : "?";
    for (const set of ["updated_at = created_at", "version = version", "version = version - 1"]) {
      await expect(inTx(`update ${table} set ${set} where id = ${key}`, [uuid(id)])).rejects.toThrow("must increase");
    }
    await expect(
      inTx(`update ${table} set version = version + 1 where id = ${key}`, [uuid(id)]),
    ).resolves.toBeDefined();
  });
});

describe("withTx", () => {
  const loans = async () => [uuid(await givenLoan(api)), uuid(await givenLoan(api))] as const;

  /** Locks two loans one after the other, in the order given, and waits in between until the other one has begun. */
  async function lockBoth(ids: readonly string[], meet: () => Promise<void>): Promise<number> {
    let runs = 0;
    await withTx(api.database(), { institutionId: HEYUAN }, async (em) => {
      runs += 1;
      for (const [index, id] of ids.entries()) {
        const loan = await em.findOneOrFail(LoanRecord, { id }, { forUpdate: true });
        loan.version += 1;
        if (index === 0 && runs === 1) await meet();
      }
    });
    return runs;
  }

  test("runs the whole work again after a deadlock, and both writers' work is there", async () => {
    const [first, second] = await loans();
    const meeting = meetingOf(2);
    const runs = await Promise.all([lockBoth([first, second], meeting), lockBoth([second, first], meeting)]);
    expect(runs.sort()).toEqual([1, 2]);
    const rows = await admin(`select version from loan where id in ('${first}', '${second}')`);
    expect(rows).toEqual([{ version: 3 }, { version: 3 }]);
  });

  test("leaves nothing behind when the work fails, and does not run it again", async () => {
    const [id] = await loans();
    let runs = 0;
    const work = withTx(api.database(), { institutionId: HEYUAN }, async (em) => {
      runs += 1;
      await em.execute("update loan set version = version + 1 where id = ?", [id]);
      throw new Error("A reason of its own.");
    });
    await expect(work).rejects.toThrow("A reason of its own.");
    expect(runs).toBe(1);
    expect(await admin(`select version from loan where id = '${id}'`)).toEqual([{ version: 1 }]);
  });

  test("leaves neither role nor institution on the connections of the pool", async () => {
    await Promise.all(Array.from({ length: 12 }, () => inTx("select pg_sleep(0.01)")));
    const asked = Array.from({ length: 12 }, () =>
      api.database().pool.query("select current_user as name, current_setting('app.institution', true) as own"),
    );
    for (const { rows } of await Promise.all(asked)) {
      expect(rows[0].name).toBe("respite");
      expect(rows[0].own || null).toBeNull();
    }
  });

  test("that names no institution changes nothing", async () => {
    const nobody = withTx(api.database(), { institutionId: "" }, (em) => em.execute("select * from loan"));
    await expect(nobody).rejects.toThrow("invalid input syntax for type uuid");
  });
});

test("migrating again changes nothing", async () => {
  const before = await admin("select * from mikro_orm_migrations order by id");
  await migrate(api.database().url);
  expect(await admin("select * from mikro_orm_migrations order by id")).toEqual(before);
});

/** A place where `people` wait for each other. */
function meetingOf(people: number): () => Promise<void> {
  let here = 0;
  let open = () => {};
  const all = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    here += 1;
    if (here === people) open();
    return all;
  };
}
