import { describe, expect, test } from "vitest";
import { matchDisastersJob } from "../src/disaster/match-disasters.job.ts";
import { JOBS } from "../src/job/jobs.ts";
import { PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi, secrets } from "./support/given-api.ts";
import { givenLoan } from "./support/given-case.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
const log = { info() {}, warn() {}, error() {} };
const match = (now = api.now) => matchDisastersJob.run({ database: api.database(), clock: () => now, log, secrets });
let count = 0;
const declare = async (area: string, change: object = {}) => {
  const flood = {
    code: `LATER-${++count}`,
    name: "暴雨洪涝",
    areas: [area],
    from: "2026-02-20",
    source: "国家减灾委员会",
  };
  const { declaration } = await api.command("disasterDeclare", { ...flood, ...change }, SENIOR, "declaration { id }");
  return declaration.id as string;
};
const apply = async (area: string | null, input: object = {}) => {
  const loanId = await givenLoan(api, area === null ? {} : { area });
  const said = { ground: "FORCE_MAJEURE", hardshipReason: "JOB_LOSS", statement: "店铺被淹。" };
  const requested = [{ type: "SHIFT", months: 1 }];
  const payload = await api.command(
    "caseSubmit",
    { loanId, ...said, requested, ...input },
    PARTNER,
    "case { id version }",
  );
  return payload.case as { id: string; version: number };
};
const judged = async ({ id }: { id: string }) => {
  const query = `query C($id: ID!) { case(id: $id) { version evaluation { passed groundsPassed facts { name value } } } }`;
  const { version, evaluation } = (await api.execute(query, { id }, { as: RUI })).data.case;
  const facts: { name: string; value: string }[] = evaluation.facts;
  const disaster = facts.find(({ name }) => name === "DISASTER")?.value ?? null;
  return { version, disaster, forceMajeure: evaluation.groundsPassed.includes("FORCE_MAJEURE") };
};
const runs = async ({ id }: { id: string }) =>
  (await look(api, "select 1 from event where case_id = $1 and kind = 'CASE_EVALUATED'", [uuid(id)])).length;

describe("a disaster that is declared after somebody from there applied", () => {
  test("matches their application by itself, once, and nobody who has it open is overtaken", async () => {
    const waiting = await apply("CN-13-06");
    expect(await judged(waiting)).toMatchObject({ disaster: null, forceMajeure: false });
    await declare("CN-13");
    await match();
    expect(await judged(waiting)).toEqual({
      version: waiting.version,
      disaster: `暴雨洪涝 (LATER-${count})`,
      forceMajeure: true,
    });
    expect(await runs(waiting)).toBe(2);
    // Whoever applied while it was declared is looked for a minute long.
    const done = () => look(api, "select matched_at is not null as done from disaster_declaration", []);
    for (const [now, isDone] of [
      [api.now, false],
      ["2026-03-05T02:01:00.000Z", true],
      ["2026-03-05T02:01:30.000Z", true],
    ] as const) {
      await match(now);
      expect(await done()).toEqual([{ done: isDone }]);
    }
    expect(await runs(waiting)).toBe(2);
    expect(JOBS).toContain(matchDisastersJob);
  });

  test("reaches whoever was asked for documents, and whose application is reviewed", async () => {
    const [asked, held] = [await apply("CN-51-01"), await apply("CN-51")];
    const of = ({ id, version }: { id: string; version: number }) => ({ caseId: id, expectedVersion: version });
    await api.command("caseClaim", of(held), RUI);
    const { case: claimed } = await api.command("caseClaim", of(asked), RUI, "case { id version }");
    await api.command("caseRequestEvidence", { ...of(claimed), kinds: ["DISASTER_NOTICE"], note: "请补充。" }, RUI);
    await declare("CN-51");
    await match();
    for (const each of [asked, held]) expect(await judged(each)).toMatchObject({ forceMajeure: true });
  });

  test("is nothing to whoever lives elsewhere, was in difficulty before, whose place nobody knows, or who withdrew", async () => {
    const others = [
      await apply("CN-44-03"),
      await apply("CN-62", { hardshipSince: "2026-02-19" }),
      await apply("CN-6201"),
      await apply(null),
    ];
    const gone = await apply("CN-62-01");
    await api.command("caseWithdraw", { caseId: gone.id, expectedVersion: gone.version }, PARTNER);
    await declare("CN-62");
    await match();
    for (const each of [...others, gone]) {
      expect(await judged(each)).toMatchObject({ disaster: null });
      expect(await runs(each)).toBe(1);
    }
  });

  test("leaves a decline as it was decided, and is seen by whoever hears the appeal", async () => {
    const [first, other] = [await apply("CN-45-01"), await apply("CN-46-01")];
    const decline = { reasonCodes: ["HARDSHIP_NOT_SHOWN"], words: "未见证明。", nextSteps: "可申请复议。" };
    const of = ({ id, version }: { id: string; version: number }) => ({ caseId: id, expectedVersion: version });
    const go = async (name: string, there: { id: string; version: number }, input: object = {}, as = RUI) =>
      (await api.command(name, { ...of(there), ...input }, as, "case { id version }")).case;
    const declined = [];
    for (const there of [first, other]) declined.push(await go("caseDecline", await go("caseClaim", there), decline));
    await declare("CN-45");
    await match();
    expect(await runs(first)).toBe(1);
    for (const there of declined) await go("appealOpen", there, { words: "当时正在发洪水。" }, PARTNER);
    expect([await judged(first), await judged(other)]).toMatchObject([{ forceMajeure: true }, { disaster: null }]);
    expect([await runs(first), await runs(other)]).toEqual([2, 1]);
  });

  test("of several is the one that began last, and one that changes nothing runs no rule again", async () => {
    const waiting = await apply("CN-33-01");
    await declare("CN-33");
    await match();
    await declare("CN-33", { from: "2026-02-01" });
    await match();
    expect(await judged(waiting)).toMatchObject({ disaster: `暴雨洪涝 (LATER-${count - 1})` });
    expect(await runs(waiting)).toBe(2);
  });

  test("withdrawn before anybody was matched matches nobody; withdrawn after, what was judged with it stays", async () => {
    const [early, late] = [await apply("CN-21-01"), await apply("CN-22-01")];
    const withdraw = (declarationId: string) =>
      api.command("disasterWithdraw", { declarationId }, SENIOR, "declaration { id }");
    await withdraw(await declare("CN-21"));
    const kept = await declare("CN-22");
    await match();
    await withdraw(kept);
    await match();
    expect([await judged(early), await judged(late)]).toMatchObject([{ forceMajeure: false }, { forceMajeure: true }]);
  });

  test("goes on where a server died: who knew of it already is left as they are, the others learn of it", async () => {
    const [first, second] = [await apply("CN-35-01"), await apply("CN-35-02")];
    const declarationId = await declare("CN-35");
    await match();
    await look(api, "delete from evaluation where case_id = $1 and facts->'disaster'->>'code' = $2", [
      uuid(second.id),
      `LATER-${count}`,
    ]);
    await look(api, "update disaster_declaration set matched_at = null where id = $1", [uuid(declarationId)]);
    expect([await judged(first), await judged(second)]).toMatchObject([
      { forceMajeure: true },
      { forceMajeure: false },
    ]);
    await match();
    expect([await judged(first), await judged(second)]).toMatchObject([{ forceMajeure: true }, { forceMajeure: true }]);
    expect(await runs(first)).toBe(2);
  });

  test("of two reaches everybody but the one case that fails, and tries that one again", async () => {
    const [broken, beside, other] = [await apply("CN-36-01"), await apply("CN-36-02"), await apply("CN-37-01")];
    await look(
      api,
      `create function refuse_one() returns trigger language plpgsql as $$
      begin if new.case_id = '${uuid(broken.id)}' then raise 'refused'; end if; return new; end $$`,
    );
    await look(api, "create trigger refused before insert on evaluation for each row execute function refuse_one()");
    await declare("CN-36");
    await declare("CN-37");
    await expect(match()).rejects.toThrow("1 disasters could not be matched");
    expect([await judged(broken), await judged(beside), await judged(other)]).toMatchObject([
      { forceMajeure: false },
      { forceMajeure: true },
      { forceMajeure: true },
    ]);
    await look(api, "drop trigger refused on evaluation");
    await match();
    expect(await judged(broken)).toMatchObject({ forceMajeure: true });
  });
});
