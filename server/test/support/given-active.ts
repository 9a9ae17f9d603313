import { receiveEvidence } from "../../src/evidence/receive-evidence.ts";
import { PARTNER, RUI, SENIOR } from "./actors.ts";
import type { Api } from "./given-api.ts";
import { type GivenLoan, givenClaimed, TWO_OFFERS } from "./given-case.ts";
import { givenReceiving } from "./given-receiving.ts";

const PDF = Buffer.from("%PDF-1.7\n% a certificate\n%%EOF\n");

/** A case with everything a case can have: documents asked for and sent, two offers confirmed, one accepted. */
export async function givenActive(api: Api, loan: GivenLoan = {}): Promise<string> {
  const { id: caseId, version } = await givenClaimed(api, { principal: 40_000_000, ...loan });
  let expectedVersion = version;
  const command = async (
    name: string,
    input: object,
    as = RUI,
    fields = "case { version offersHash offers { id termsHash } }",
  ) => {
    const payload = await api.command(name, { caseId, expectedVersion, ...input }, as, fields);
    if (!payload.case) throw new Error(`${name}: ${JSON.stringify(payload.userErrors)}`);
    expectedVersion = payload.case.version;
    return payload.case;
  };
  await command("caseRequestEvidence", { kinds: ["MEDICAL_CERTIFICATE"], note: "请提供诊断证明。" });
  const about = { caseId, kind: "MEDICAL_CERTIFICATE", fileName: "certificate.pdf" };
  const received = await receiveEvidence(givenReceiving(api.database()), PARTNER, api.now, about, PDF);
  if (!received.ok) throw new Error(JSON.stringify(received.error));
  await command("caseProvideEvidence", {}, PARTNER);
  const { offersHash } = await command("caseApprove", { offers: TWO_OFFERS, overrideReason: "Seen." });
  const { offers } = await command("caseConfirm", { termsHash: offersHash }, SENIOR);
  const [{ id: offerId, termsHash }] = offers;
  const input = { offerId, expectedVersion, termsHash };
  const accepted = await api.command("offerAccept", input, PARTNER);
  if (!accepted.case) throw new Error(JSON.stringify(accepted.userErrors));
  return caseId;
}
