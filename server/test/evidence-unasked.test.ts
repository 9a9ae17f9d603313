import { describe, expect, test } from "vitest";
import { receiveEvidence } from "../src/evidence/receive-evidence.ts";
import { PARTNER, RUI } from "./support/actors.ts";
import { type Answer, givenApi } from "./support/given-api.ts";
import { givenCase, givenClaimed } from "./support/given-case.ts";
import { acts, timeActs } from "./support/given-clocks.ts";
import { givenReceiving } from "./support/given-receiving.ts";
import { givenEvidenceRequested } from "./support/given-status.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
const PDF = Buffer.from("%PDF-1.7\n%%EOF\n");
const SEEN = `query Q($id: ID!) { case(id: $id) { version evaluation { findings { rule passed } facts { name } }
  suggestedOffers { measures { type months } } } }`;

async function send(caseId: string, now = api.now) {
  const about = { caseId, kind: "MEDICAL_CERTIFICATE", fileName: "certificate.pdf" };
  const received = await receiveEvidence(givenReceiving(api.database()), PARTNER, now, about, PDF);
  expect(received.ok).toBe(true);
}
async function seen(id: string) {
  const { version, evaluation, suggestedOffers } = (await api.execute(SEEN, { id }, { as: RUI })).data.case;
  const proof = evaluation.findings.find(({ rule }: Answer) => rule === "G2_HARDSHIP_EVIDENCE");
  return { version, passed: proof.passed, months: suggestedOffers[0]?.measures[0]?.months };
}
const evaluations = (id: string) => look(api, "select 1 from evaluation where case_id = $1", [uuid(id)]);

describe("a document that nobody asked for", () => {
  test.each([
    ["waits", givenCase],
    ["is under review", (of: typeof api) => givenClaimed(of)],
  ])("is judged at once while the case %s: the reviewer sees the rules with it", async (_where, given) => {
    const { id, version } = await given(api);
    expect(await seen(id)).toMatchObject({ version, passed: false });
    await send(id);
    expect(await seen(id)).toMatchObject({ version, passed: true });
    const events = await look(api, "select kind from event where case_id = $1 order by id desc limit 2", [uuid(id)]);
    expect(events.map(({ kind }) => kind).sort()).toEqual(["CASE_EVALUATED", "EVIDENCE_RECEIVED"]);
  });

  test("lets as much be suggested as its proof allows", async () => {
    const requested = [{ type: "SHIFT", months: 6 }];
    const { id } = await givenCase(api, {}, { requested });
    expect((await seen(id)).months).toBe(3);
    await send(id);
    expect((await seen(id)).months).toBe(6);
  });

  test("that answers a request is judged when the borrower has said that all was sent", async () => {
    const { id } = await givenEvidenceRequested(api);
    const before = await evaluations(id);
    await send(id);
    expect(await evaluations(id)).toEqual(before);
  });

  test("that answers a request is judged when the time to answer runs out, too, where nobody said that all was sent", async () => {
    const [sent, silent] = [await givenEvidenceRequested(api), await givenEvidenceRequested(api)];
    await send(sent.id, "2026-03-06T02:00:00.000Z");
    expect(await seen(sent.id)).toMatchObject({ passed: false });
    await timeActs(api, "2026-03-12T16:00:00.000Z");
    expect(await acts(api, sent.id)).toEqual(["EVIDENCE_NOT_PROVIDED", "CASE_EVALUATED"]);
    expect(await seen(sent.id)).toMatchObject({ passed: true });
    expect(await acts(api, silent.id)).toEqual(["EVIDENCE_NOT_PROVIDED"]);
  });
});
