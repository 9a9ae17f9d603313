import { describe, expect, test } from "vitest";
import { receiveEvidence } from "../src/evidence/receive-evidence.ts";
import { PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenClaimed } from "./support/given-case.ts";
import { givenReceiving } from "./support/given-receiving.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
const PDF = Buffer.from("%PDF-1.7\n% a certificate\n%%EOF\n");
const SHIFT = { measures: [{ type: "SHIFT", months: 3 }] };
const ON = { documents: ["MEDICAL_CERTIFICATE"], undertakings: ["TELL_WHEN_BETTER", "NO_NEW_CREDIT"] };
const FIELDS = `case { id version status offersHash offers { id status termsHash why
  conditions { documents missing undertakings sentences } } }`;

/** A case offered the same relief twice: on conditions, and on none. */
async function givenOffered() {
  const { id, version } = await givenClaimed(api);
  const offers = [{ ...SHIFT, conditions: ON }, SHIFT];
  const approve = { caseId: id, expectedVersion: version, overrideReason: "Seen.", offers };
  const approved = await api.command("caseApprove", approve, RUI, FIELDS);
  if (approved.case === null) throw new Error(JSON.stringify(approved.userErrors));
  const confirm = { caseId: id, expectedVersion: approved.case.version, termsHash: approved.case.offersHash };
  return (await api.command("caseConfirm", confirm, SENIOR, FIELDS)).case;
}

const accept = (there: { version: number }, { id, termsHash }: { id: string; termsHash: string }) =>
  api.command("offerAccept", { offerId: id, termsHash, expectedVersion: there.version }, PARTNER, "case { status }");

const send = async (caseId: string) => {
  const about = { caseId, kind: "MEDICAL_CERTIFICATE", fileName: "certificate.pdf" };
  const received = await receiveEvidence(givenReceiving(api.database()), PARTNER, api.now, about, PDF);
  if (!received.ok) throw new Error(JSON.stringify(received.error));
};

describe("an offer on conditions", () => {
  test("says them, what is missing of them, and is another offer than the same on none", async () => {
    const { offers, status } = await givenOffered();
    expect(status).toBe("OFFERED");
    expect(offers[0].conditions).toEqual({
      documents: ["MEDICAL_CERTIFICATE"],
      missing: ["MEDICAL_CERTIFICATE"],
      undertakings: ["NO_NEW_CREDIT", "TELL_WHEN_BETTER"],
      sentences: [
        "To be sent before acceptance: Medical certificate",
        "Take up no new credit until the plan has been kept",
        "Tell us as soon as payments can resume earlier",
      ],
    });
    expect(offers[1].conditions).toBeNull();
    expect(offers.map(({ why }: { why: string }) => why)).toEqual(Array(2).fill("What the borrower asked for"));
    expect(offers[0].termsHash).not.toBe(offers[1].termsHash);
  });

  test("is not accepted before its documents are there, and is once they came", async () => {
    const there = await givenOffered();
    const [offer] = there.offers;
    const early = await accept(there, offer);
    expect(early.userErrors).toMatchObject([{ code: "CONDITION_NOT_MET" }]);
    expect(early.userErrors[0].message).toContain("MEDICAL_CERTIFICATE");
    await send(there.id);
    expect(await accept(there, offer)).toMatchObject({ userErrors: [], case: { status: "ACTIVE" } });
  });

  test("keeps nobody from accepting the other one", async () => {
    const there = await givenOffered();
    expect(await accept(there, there.offers[1])).toMatchObject({ userErrors: [], case: { status: "ACTIVE" } });
  });

  test("has the hash of its preview on the same conditions, in whatever order they are named", async () => {
    const { id, offers } = await givenOffered();
    const query = `query P($input: ReliefPreviewInput!) { reliefPreview(input: $input) { preview { termsHash } } }`;
    const undertakings = ["NO_NEW_CREDIT", "TELL_WHEN_BETTER", "NO_NEW_CREDIT"];
    const input = { caseId: id, ...SHIFT, conditions: { ...ON, undertakings } };
    const { data } = await api.execute(query, { input }, { as: RUI });
    expect(data.reliefPreview.preview.termsHash).toBe(offers[0].termsHash);
  });

  test("tells the borrower in the notice, where the document is not named for what it is", async () => {
    const { id } = await givenOffered();
    const [notice] = await look(api, "select body from notice where case_id = $1 and kind = 'OFFERS'", [uuid(id)]);
    expect(notice?.body).toContain("接受前须提供：申请所述情况的证明文件");
    expect(notice?.body).toContain("方案履行完毕前不新增借款");
    expect(notice?.body).not.toContain("医疗");
  });
});
