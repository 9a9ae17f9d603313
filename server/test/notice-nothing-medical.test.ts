import { createHash } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { receiveEvidence } from "../src/evidence/receive-evidence.ts";
import { decodeGlobalId } from "../src/graphql/global-id.ts";
import { calendarFile } from "../src/notice/letter/calendar-file.ts";
import { makePrinter } from "../src/notice/letter/print-letter.ts";
import { readCalendar } from "../src/notice/letter/read-calendar.ts";
import { readLetter } from "../src/notice/letter/read-letter.ts";
import { OTHER_SENIOR, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { type Answer, givenApi } from "./support/given-api.ts";
import { givenCase, TWO_OFFERS } from "./support/given-case.ts";
import { givenReceiving } from "./support/given-receiving.ts";
import { pdfText } from "./support/pdf-text.ts";
import { TELLING_WORDS } from "./support/telling-words.ts";

const api = givenApi();
const printer = makePrinter();
afterAll(() => printer.close());

/** A word nobody else uses, one for each place where something medical may be written. */
const canary = (place: string) => `肿瘤${createHash("sha256").update(place).digest("hex").slice(0, 8)}`;
const PLACES = [
  "statement",
  "fileName",
  "note",
  "declineWords",
  "nextSteps",
  "appealWords",
  "approveWords",
  "override",
  "cancelWords",
];

/** A case in which everybody writes medical words wherever they can: declined, appealed, approved, accepted. */
async function givenMedicalCase(locale: "zh-Hans" | "zh-Hant" | "en"): Promise<string> {
  const said = { statement: canary("statement"), hardshipReason: "ILLNESS" };
  const { id: caseId, version } = await givenCase(api, { principal: 40_000_000, locale }, said);
  let expectedVersion = version;
  const go = async (name: string, input: object, as = RUI): Promise<Answer> => {
    const fields = "case { version offersHash offers { id status termsHash } }";
    const payload = await api.command(name, { caseId, expectedVersion, ...input }, as, fields);
    if (!payload.case) throw new Error(`${name}: ${JSON.stringify(payload.userErrors)}`);
    expectedVersion = payload.case.version;
    return payload.case;
  };
  await go("caseClaim", {});
  await go("caseRequestEvidence", { kinds: ["MEDICAL_CERTIFICATE", "DEATH_CERTIFICATE"], note: canary("note") });
  const file = { caseId, kind: "MEDICAL_CERTIFICATE", fileName: `${canary("fileName")}.pdf` };
  const received = await receiveEvidence(
    givenReceiving(api.database()),
    PARTNER,
    api.now,
    file,
    Buffer.from("%PDF-1.7\n%%EOF\n"),
  );
  expect(received.ok).toBe(true);
  await go("caseProvideEvidence", {}, PARTNER);
  const decline = { reasonCodes: ["HARDSHIP_NOT_SHOWN", "OTHER"], words: canary("declineWords") };
  await go("caseDecline", { ...decline, nextSteps: canary("nextSteps") });
  await go("appealOpen", { words: canary("appealWords") }, PARTNER);
  await go("caseClaim", {}, SENIOR);
  const approve = { offers: TWO_OFFERS, words: canary("approveWords"), overrideReason: canary("override") };
  const { offersHash } = await go("caseApprove", approve, SENIOR);
  const { offers } = await go("caseConfirm", { termsHash: offersHash }, OTHER_SENIOR);
  const offer = offers.find(({ status }: { status: string }) => status === "OPEN");
  const accept = { offerId: offer.id, expectedVersion, termsHash: offer.termsHash };
  const accepted = await api.command("offerAccept", accept, PARTNER);
  expect(accepted.userErrors).toEqual([]);
  expectedVersion = accepted.case.version;
  await go("agreementProposeCancel", { words: canary("cancelWords") }, SENIOR);
  await go("agreementCancel", { words: canary("cancelWords") }, OTHER_SENIOR);
  return caseId;
}

const NOTICES = "query N($id: ID!) { case(id: $id) { notices { nodes { id kind subject body letterUrl } } } }";

test.each(["zh-Hans", "zh-Hant", "en"] as const)(
  "in %s, nothing medical and no reason of hardship reaches any notice, letter or calendar, whoever wrote it where",
  async (locale) => {
    const id = await givenMedicalCase(locale);
    const { nodes } = (await api.execute(NOTICES, { id }, { as: PARTNER })).data.case.notices;
    const kinds = nodes.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual([
      "AGREEMENT_UNDONE",
      "AGREEMENT",
      "OFFERS",
      "APPEAL_RECEIVED",
      "DECLINE",
      "EVIDENCE_REQUEST",
      "ACKNOWLEDGEMENT",
    ]);
    const texts: string[] = nodes.map(({ subject, body }: { subject: string; body: string }) => `${subject}\n${body}`);
    for (const { id: notice, letterUrl } of nodes) {
      if (letterUrl === null) continue;
      const named = decodeGlobalId(notice) ?? expect.fail("no id");
      const letter = (await readLetter(api.database(), PARTNER, named)) ?? expect.fail("no letter");
      const calendar = await readCalendar(api.database(), PARTNER, named);
      texts.push((await pdfText(await printer.print(letter.facts, letter.at))).text);
      if (calendar) texts.push(calendarFile(calendar));
    }
    expect(texts).toHaveLength(10);
    for (const text of texts) {
      for (const place of PLACES) expect(text).not.toContain(canary(place));
      expect(text).not.toMatch(TELLING_WORDS);
    }
  },
);
