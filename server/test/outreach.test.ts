import { describe, expect, test } from "vitest";
import { findOutreach } from "../src/outreach/find-outreach.ts";
import { HARBOR, HARBOR_PARTNER, HEYUAN, MAYA, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenLoan } from "./support/given-case.ts";
import { givenActive } from "./support/given-status.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
const HEYUAN_LENDER = { id: HEYUAN, policyVersion: "CN-DEFAULT@1" };
const find = (today = "2026-03-05", lender = HEYUAN_LENDER) => findOutreach(api.database(), lender, today);
const NODES = `nodes { loan { id } borrower { maskedName } dueOn dueAmount { minor } signals grounds groundsWithProof }`;
const list = async (args = "", as = RUI, now = api.now) =>
  (await api.execute(`{ outreach${args} { ${NODES} } }`, {}, { as, now })).data.outreach.nodes;
type Node = { loan: { id: string } };
const isListed = async (id: string, args = "", now = api.now) =>
  (await list(args, RUI, now)).some(({ loan }: Node) => loan.id === id);

/** Xiao Zhang: the instalment of 10 March not paid yet, and last month's was nine days late. */
const xiaoZhang = (more: object = {}) =>
  givenLoan(api, { creditRecord: [{ month: "2026-02", daysPastDue: 9 }], ...more });

describe("before it is late", () => {
  test("Xiao Zhang is found five days before his due date, with what he would qualify for and why he was found", async () => {
    const loanId = await xiaoZhang({ name: "张伟" });
    await find();
    expect(await list()).toContainEqual({
      loan: { id: loanId },
      borrower: { maskedName: "张*" },
      dueOn: "2026-03-10",
      dueAmount: { minor: 106619 },
      signals: ["LATE_LAST_MONTH"],
      grounds: [],
      groundsWithProof: ["SHORT_TERM_HARDSHIP", "FORCE_MAJEURE"],
    });
  });

  test("who always paid in time is left in peace", async () => {
    const loanId = await givenLoan(api, { creditRecord: [{ month: "2026-02", daysPastDue: 0 }] });
    await find();
    expect(await isListed(loanId)).toBe(false);
  });

  test("who would qualify for nothing is left in peace, and whose loan was written off since", async () => {
    const [dear, writtenOff] = [await xiaoZhang({ terms: { annualRate: "0.36" } }), await xiaoZhang()];
    await find();
    expect([await isListed(dear), await isListed(writtenOff)]).toEqual([false, true]);
    await look(api, "update loan set status = 'CHARGED_OFF', version = version + 1 where id = $1", [uuid(writtenOff)]);
    expect(await isListed(writtenOff)).toBe(false);
  });

  test("a relief that was undone counts for nothing, one that ended keeps its borrower off the list", async () => {
    const FIELDS = "case { version loan { id } }";
    const late = '[{ "month": "2026-02", "daysPastDue": 9, "delinquentDays": 9 }]';
    const listed = async (undo: boolean) => {
      const { id, version } = await givenActive(api);
      const of = { caseId: id, words: "Accepted by mistake." };
      const propose = { ...of, expectedVersion: version };
      const proposed = (await api.command("agreementProposeCancel", propose, RUI, FIELDS)).case;
      const { loan } = (
        await api.command("agreementCancel", { ...of, expectedVersion: proposed.version }, SENIOR, FIELDS)
      ).case;
      const change = "update loan set credit_record = $2, version = version + 1 where id = $1";
      await look(api, change, [uuid(loan.id), late]);
      if (!undo) await look(api, "update agreement set status = 'COMPLETED' where loan_id = $1", [uuid(loan.id)]);
      await find();
      return isListed(loan.id);
    };
    expect([await listed(true), await listed(false)]).toEqual([true, false]);
  });

  test("who lives where a disaster is declared is found, whatever the record, and needs no document", async () => {
    const loanId = await givenLoan(api, { area: "CN-13-06" });
    const flood = { code: "F1", name: "河北暴雨洪涝", areas: ["CN-13"], from: "2026-03-01", source: "国家减灾委员会" };
    await api.command("disasterDeclare", flood, SENIOR, "declaration { id }");
    await find();
    const [found] = (await list()).filter(({ loan }: Node) => loan.id === loanId);
    expect(found).toMatchObject({ signals: ["IN_DECLARED_DISASTER"], grounds: ["FORCE_MAJEURE"] });
  });

  test("only what is due within the days asked for is listed", async () => {
    const loanId = await xiaoZhang();
    await find();
    expect(await isListed(loanId, "(withinDays: 4)")).toBe(false);
    expect(await isListed(loanId, "(withinDays: 5)")).toBe(true);
    const refused = await api.execute("{ outreach(withinDays: 31) { totalCount } }", {}, { as: RUI });
    expect(refused.errors[0].extensions.code).toBe("BAD_USER_INPUT");
  });

  test("whoever has applied since is not listed any more, nor is anybody after the due date", async () => {
    const loanId = await xiaoZhang();
    await find();
    expect(await isListed(loanId)).toBe(true);
    expect(await isListed(loanId, "", "2026-03-11T02:00:00.000Z")).toBe(false);
    const application = {
      ground: "SHORT_TERM_HARDSHIP",
      hardshipReason: "JOB_LOSS",
      statement: "失业。",
      requested: [{ type: "SHIFT", months: 1 }],
    };
    await api.command("caseSubmit", { loanId, ...application }, PARTNER);
    expect(await isListed(loanId)).toBe(false);
    expect((await find()).found).toBeGreaterThan(0);
    expect(await isListed(loanId)).toBe(false);
  });

  test("looked through twice a day, the same is found once; what is found no more the next day is out of date", async () => {
    const loanId = await xiaoZhang();
    const once = await find();
    expect(await find()).toEqual(once);
    const rows = () => look(api, "select found_on from outreach_candidate where loan_id = $1", [uuid(loanId)]);
    expect(await rows()).toHaveLength(1);
    expect(await isListed(loanId)).toBe(true);
    const other = await xiaoZhang({ startedOn: "2025-10-20" });
    await find("2026-03-11");
    const later = "2026-03-11T02:00:00.000Z";
    expect([await isListed(loanId, "", later), await isListed(other, "", later)]).toEqual([false, true]);
  });

  test("says whether they may be called now: not at night, and not after as many calls as the policy allows", async () => {
    const loanId = await xiaoZhang();
    await find();
    const mayCall = async (now = api.now) => {
      const { data } = await api.execute(
        "{ outreach { nodes { loan { id } mayCall { allowed code until } } } }",
        {},
        { as: RUI, now },
      );
      return data.outreach.nodes.find(({ loan }: Node) => loan.id === loanId).mayCall;
    };
    expect(await mayCall()).toEqual({ allowed: true, code: "ALLOWED", until: null });
    expect(await mayCall("2026-03-05T15:00:00.000Z")).toMatchObject({ allowed: false, code: "QUIET_HOURS" });
    const call = { loanId, channel: "PHONE", outcome: "UNANSWERED" };
    for (const minute of [1, 2, 3, 4, 5, 6])
      await api.command("contactRecord", { ...call, at: `2026-03-05T01:0${minute}:00Z` }, PARTNER, "loan { id }");
    expect(await mayCall()).toMatchObject({ allowed: false, code: "TOO_MANY_CALLS" });
  });

  test("another lender finds its own, and sees nobody else's", async () => {
    await xiaoZhang();
    const theirs = await xiaoZhang({ as: HARBOR_PARTNER, currency: "USD" });
    await find();
    await find("2026-03-05", { ...HEYUAN_LENDER, id: HARBOR });
    expect((await list("", MAYA)).map(({ loan }: Node) => loan.id)).toEqual([theirs]);
  });
});
