import { beforeAll, describe, expect, test } from "vitest";
import { BorrowerRecord } from "../src/borrower/borrower.entity.ts";
import { DeferralCaseRecord } from "../src/case/case.entity.ts";
import type { Records } from "../src/database/records/records.ts";
import { uuidV7 } from "../src/database/uuid-v7.ts";
import { withTx } from "../src/database/with-tx.ts";
import { LoanRecord } from "../src/loan/loan.entity.ts";
import { HEYUAN } from "./support/actors.ts";
import { countStatements } from "./support/count-statements.ts";
import { givenApi } from "./support/given-api.ts";
import { setAuthority } from "./support/given-authority.ts";
import { givenCase, givenLoan } from "./support/given-case.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
const institutionId = HEYUAN;
const inTx = <T>(work: (em: Records) => Promise<T>) => withTx(api.database(), { institutionId }, work);
const sentBy = async (work: (em: Records) => Promise<unknown>) =>
  (await countStatements(api.database(), () => inTx(work))).texts;

let ids: string[];
beforeAll(async () => {
  ids = [];
  for (let i = 0; i < 3; i += 1) ids.push(uuid(await givenLoan(api)));
});

const one = () => ({ institutionId, id: ids[0] as string });
const all = () => ({ institutionId, id: { $in: ids } });

describe("what is found", () => {
  test("is one object for a row, however often it is found", async () => {
    await inTx(async (em) => {
      const first = await em.findOneOrFail(LoanRecord, one());
      const [again] = await em.find(LoanRecord, all(), { orderBy: { id: "asc" }, limit: 1 });
      expect(again).toBe(first);
    });
  });

  test("is as it is now when it is found again, but for what was changed here", async () => {
    await inTx(async (em) => {
      const loan = await em.findOneOrFail(LoanRecord, one());
      const before = loan.version;
      await inTx((other) => other.execute("update loan set version = version + 1 where id = ?", [ids[0]]));
      await em.findOneOrFail(LoanRecord, one(), { forUpdate: true });
      expect(loan.version).toBe(before + 1);
      loan.version += 5;
      await em.findOneOrFail(LoanRecord, one());
      expect(loan.version).toBe(before + 6);
    });
  });

  test("is neither kept nor written where that is asked for", async () => {
    const texts = await sentBy(async (em) => {
      const loan = await em.findOneOrFail(LoanRecord, one(), { unkept: true });
      loan.version += 1;
    });
    expect(texts).toHaveLength(1);
  });

  test.each([
    ["equality", (ids: string[]) => ({ id: ids[0] as string }), 1],
    ["one of several", (ids: string[]) => ({ id: { $in: ids } }), 3],
    ["all but one", (ids: string[]) => ({ id: { $in: ids, $ne: ids[0] as string } }), 2],
    ["from here to there", (ids: string[]) => ({ id: { $gte: ids[1] as string, $lte: ids[1] as string } }), 1],
    ["an instant", (ids: string[]) => ({ id: { $in: ids }, createdAt: new Date(0) }), 0],
    ["nothing there", (ids: string[]) => ({ id: { $in: ids }, purpose: null }), 3],
  ])("is found by %s", async (_, where, count) => {
    const found = await inTx((em) => em.count(LoanRecord, { institutionId, ...where(ids) } as never));
    expect(found).toBe(count);
  });

  test("is worked out from what is given, and from nothing that is not", async () => {
    const { id } = await givenCase(api);
    const find = (given?: Record<string, unknown>) =>
      inTx((em) =>
        em.findOneOrFail(
          DeferralCaseRecord,
          { institutionId, id: uuid(id) },
          { populate: ["ownLimits"], ...(given && { given }) },
        ),
      );
    expect((await find({ subjects: ["REVIEWER"] })).ownLimits).toBeNull();
    await setAuthority(api, { role: "REVIEWER", maxExposure: 7 });
    expect((await find({ subjects: ["REVIEWER"] })).ownLimits).toMatchObject([{ limits: { maxExposure: 7 } }]);
    expect((await find({ subjects: ["' or true --"] })).ownLimits).toBeNull();
    await expect(find()).rejects.toThrow("deferral_case is worked out from subjects, which is not given");
  });

  test.each([undefined, {}])("is not searched for by a value that is missing: %j", async (nothing) => {
    const careless = inTx((em) => em.find(LoanRecord, { institutionId, id: nothing as never }));
    await expect(careless).rejects.toThrow("nothing is said of it");
  });
});

describe("what is written", () => {
  test("is what changed, in one statement for rows that change alike, and nothing where nothing did", async () => {
    expect(await sentBy((em) => em.find(LoanRecord, all()))).toHaveLength(1);
    const texts = await sentBy(async (em) => {
      for (const loan of await em.find(LoanRecord, all())) loan.version = 100;
    });
    expect(texts.slice(1)).toEqual([
      expect.stringContaining(`update "loan" set "version" = $1 where "institution_id" = $2 and "id" = any($3) `),
    ]);
    const rows = await inTx((em) => em.find(LoanRecord, all()));
    expect(rows.map(({ version }) => version)).toEqual(ids.map(() => 100));
  });

  test("sees the change within a value, too", async () => {
    await inTx(async (em) => {
      const loan = await em.findOneOrFail(LoanRecord, one());
      const months = loan.creditRecord as unknown[];
      months.push({ month: "2026-01" });
      expect(em.pending()).toEqual(["LoanRecord"]);
      months.pop();
      expect(em.pending()).toEqual([]);
    });
  });

  test("is not committed where a row is no longer there to be changed", async () => {
    const lost = inTx(async (em) => {
      const loan = await em.findOneOrFail(LoanRecord, one());
      loan.version += 1;
      loan.id = "00000000-0000-7000-8000-0000000000ff";
    });
    await expect(lost).rejects.toThrow("Of LoanRecord a row is no longer there");
  });

  test("is not acknowledged where the commit itself is refused, though it goes with the last statement", async () => {
    await look(
      api,
      `create function refuse_late() returns trigger language plpgsql as $$ begin raise exception 'Refused at the commit.'; end $$;
      create constraint trigger late after insert on borrower deferrable initially deferred
        for each row when (new.name = 'Late') execute function refuse_late()`,
    );
    const late = (name: string) =>
      inTx(async (em) => {
        const { borrowerId } = await em.findOneOrFail(LoanRecord, one());
        const known = await em.findOneOrFail(BorrowerRecord, { institutionId, id: borrowerId }, { unkept: true });
        const id = uuidV7(Date.now());
        em.persist(em.create(BorrowerRecord, { ...known, id, externalId: id, name } as never));
      });
    for (let i = 0; i < 20; i += 1) await expect(late("Late")).rejects.toThrow("Refused at the commit.");
    await expect(late("In time")).resolves.toBeUndefined();
    const names = await look(api, "select name from borrower where name in ('Late', 'In time')");
    expect(names).toEqual([{ name: "In time" }]);
  });

  test("is only what was created here", async () => {
    await expect(inTx(async (em) => em.persist({ id: "x" }))).rejects.toThrow("Only what was created here");
  });

  test("that breaks a rule leaves neither the rows before it nor a broken connection", async () => {
    const version = () => inTx((em) => em.findOneOrFail(LoanRecord, one()).then((loan) => loan.version));
    const before = await version();
    for (let i = 0; i < 20; i += 1) {
      const broken = inTx(async (em) => {
        const loan = await em.findOneOrFail(LoanRecord, one());
        loan.version += 1;
        const borrower = await em.findOneOrFail(
          BorrowerRecord,
          { institutionId, id: loan.borrowerId },
          { unkept: true },
        );
        em.persist(em.create(BorrowerRecord, { ...borrower } as never));
      });
      await expect(broken).rejects.toMatchObject({ code: "23505" });
    }
    expect(await version()).toBe(before);
  });
});
