import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { receiveEvidence } from "../src/evidence/receive-evidence.ts";
import { HARBOR_PARTNER, MAYA, PARTNER, PLATFORM, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, TWO_OFFERS } from "./support/given-case.ts";
import { givenReceiving } from "./support/given-receiving.ts";

const api = givenApi();
const at = (minutes: number) => new Date(Date.UTC(2026, 2, 5, 2, minutes)).toISOString();

const FIELDS = `number status assignedToName makerName checkerName offersValidUntil eventCount
  evaluation { policyVersion passed findings { rule } } decisions { outcome }
  offers { position status firstDueOn firstAmount { minor } instalments { dueOn } }
  protections { kind fromOn toOn reason } schedule { number origin instalments { dueOn } }`;

let id = "";
let version = 1;

async function step(name: string, minute: number, more: object, as = RUI) {
  const input = { ...(name === "offerAccept" ? {} : { caseId: id }), expectedVersion: version, ...more };
  const fields = "case { version offersHash offers { id termsHash } }";
  const payload = await api.command(name, input, as, fields, at(minute));
  expect(payload.userErrors).toEqual([]);
  version = payload.case.version;
  return payload.case;
}

const asOf = async (minute: number, as = RUI, caseId = id) => {
  const query = `query A($id: ID!, $at: DateTime!) { caseAsOf(id: $id, at: $at) { ${FIELDS} } }`;
  const { data, errors } = await api.execute(query, { id: caseId, at: at(minute) }, { as, now: at(900) });
  expect(errors).toBeUndefined();
  return data.caseAsOf;
};

/** Received at 0, claimed at 10, approved at 20, returned at 30, approved anew at 50, confirmed at 60, accepted at 70. */
beforeAll(async () => {
  ({ id, version } = await givenCase(api, { principal: 40_000_000 }));
  const approve = { offers: TWO_OFFERS, overrideReason: "Papers seen on a call." };
  await step("caseClaim", 10, {});
  await step("caseApprove", 20, approve);
  await step("caseReturn", 30, { words: "请再核实。" }, SENIOR);
  await step("caseClaim", 40, {});
  const { offersHash } = await step("caseApprove", 50, approve);
  const { offers } = await step("caseConfirm", 60, { termsHash: offersHash }, SENIOR);
  const { id: offerId, termsHash } = offers.at(-1);
  await step("offerAccept", 70, { offerId, termsHash }, PARTNER);
});

const statuses = ({ offers }: { offers: { status: string }[] }) => offers.map(({ status }) => status);

describe("a case as of a moment", () => {
  test("is what was true then: where it stood and who held it", async () => {
    const seen: unknown[] = [];
    for (const minute of [5, 15, 25, 45, 55, 65, 75]) {
      const { status, assignedToName, makerName, checkerName } = await asOf(minute);
      seen.push([minute, status, assignedToName, makerName, checkerName]);
    }
    expect(seen).toEqual([
      [5, "SUBMITTED", null, null, null],
      [15, "UNDER_REVIEW", "Rui", null, null],
      [25, "PENDING_SECOND_REVIEW", null, "Rui", null],
      [45, "UNDER_REVIEW", "Rui", "Rui", "Hua"],
      [55, "PENDING_SECOND_REVIEW", null, "Rui", null],
      [65, "OFFERED", null, "Rui", "Hua"],
      [75, "ACTIVE", null, "Rui", "Hua"],
    ]);
  });

  test("holds what was decided and offered by then, with the status each offer had", async () => {
    const seen = await Promise.all([15, 25, 35, 55, 65, 75].map((minute) => asOf(minute)));
    expect(seen.map(statuses)).toEqual([
      [],
      ["PROPOSED", "PROPOSED"],
      ["VOID", "VOID"],
      ["VOID", "VOID", "PROPOSED", "PROPOSED"],
      ["VOID", "VOID", "OPEN", "OPEN"],
      ["VOID", "VOID", "LAPSED", "ACCEPTED"],
    ]);
    expect(seen.map(({ decisions }) => decisions.map(({ outcome }: { outcome: string }) => outcome))).toEqual([
      [],
      ["APPROVED"],
      ["RETURNED", "APPROVED"],
      ["APPROVED", "RETURNED", "APPROVED"],
      ["CONFIRMED", "APPROVED", "RETURNED", "APPROVED"],
      ["CONFIRMED", "APPROVED", "RETURNED", "APPROVED"],
    ]);
    expect(seen[1].evaluation.findings.length).toBeGreaterThan(10);
  });

  test("holds the documents that had come and what the borrower had been told by then, and nothing later", async () => {
    const { id: other } = await givenCase(api);
    const about = { caseId: other, kind: "MEDICAL_CERTIFICATE", fileName: "certificate.pdf" };
    const pdf = Buffer.from("%PDF-1.7\n% a certificate\n%%EOF\n");
    expect((await receiveEvidence(givenReceiving(api.database()), PARTNER, at(200), about, pdf)).ok).toBe(true);
    const query = `query A($id: ID!, $at: DateTime!) { caseAsOf(id: $id, at: $at) {
      evidence { kind fileName byteSize sha256 receivedAt } notices { kind locale subject body publishedAt } } }`;
    const then = async (caseId: string, minute: number) =>
      (await api.execute(query, { id: caseId, at: at(minute) }, { as: RUI, now: at(900) })).data.caseAsOf;
    expect((await then(other, 199)).evidence).toEqual([]);
    const sha256 = createHash("sha256").update(pdf).digest("hex");
    expect((await then(other, 200)).evidence).toEqual([
      { kind: "MEDICAL_CERTIFICATE", fileName: "certificate.pdf", byteSize: pdf.length, sha256, receivedAt: at(200) },
    ]);
    const told = async (minute: number) => (await then(id, minute)).notices.map(({ kind }: { kind: string }) => kind);
    expect(await told(59)).toEqual(["ACKNOWLEDGEMENT"]);
    expect(await told(60)).toEqual(["ACKNOWLEDGEMENT", "OFFERS"]);
    expect(await told(800)).toEqual(["ACKNOWLEDGEMENT", "OFFERS", "AGREEMENT"]);
  });

  test("shows the protection and the schedule that were in force", async () => {
    const [before, after] = [await asOf(65), await asOf(75)];
    const hold = { kind: "COLLECTION_HOLD", fromOn: "2026-03-05", toOn: null };
    expect(before.protections[0]).toEqual({ ...hold, reason: "APPLICATION" });
    expect(after.protections[0]).toEqual({ ...hold, reason: "AGREEMENT" });
    expect(after.protections[1]).toMatchObject({ kind: "REPORTING_SHIELD", reason: "AGREEMENT" });
    expect([before.schedule.number, after.schedule.number]).toEqual([1, 2]);
    expect(after.schedule.instalments).toEqual(after.offers.at(-1).instalments);
  });

  test("as of now is the case itself", async () => {
    const fields = "number status offersValidUntil offers { position status } decisions { outcome }";
    const { data } = await api.execute(`query C($id: ID!) { case(id: $id) { ${fields} } }`, { id }, { as: RUI });
    const now = await asOf(800);
    expect({ ...now, offers: now.offers.map(({ position, status }: never) => ({ position, status })) }).toMatchObject(
      data.case,
    );
  });

  test("forgets a claim that has lapsed, though nothing happened then", async () => {
    const { id: claimed, version: seen } = await givenCase(api);
    await api.command("caseClaim", { caseId: claimed, expectedVersion: seen }, RUI, "", at(100));
    expect((await asOf(129, RUI, claimed)).assignedToName).toBe("Rui");
    expect((await asOf(131, RUI, claimed)).assignedToName).toBeNull();
  });

  test("is nothing before it was there, and nothing for another institution or a partner", async () => {
    expect(await asOf(-10)).toBeNull();
    expect(await asOf(75, MAYA)).toBeNull();
    expect((await asOf(75, PLATFORM)).status).toBe("ACTIVE");
    const query = `query A($id: ID!, $at: DateTime!) { caseAsOf(id: $id, at: $at) { status } }`;
    for (const as of [PARTNER, HARBOR_PARTNER]) {
      const { errors } = await api.execute(query, { id, at: at(75) }, { as });
      expect(errors[0].extensions.code).toBe("FORBIDDEN");
    }
  });
});
