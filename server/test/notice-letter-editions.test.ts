import { composeLetter } from "@respite/shared/notice/letter/compose-letter";
import { LETTER_EDITION } from "@respite/shared/notice/letter/letter-edition";
import { describe, expect, test } from "vitest";
import { decodeGlobalId } from "../src/graphql/global-id.ts";
import { readLetter } from "../src/notice/letter/read-letter.ts";
import { PARTNER } from "./support/actors.ts";
import { givenActive } from "./support/given-active.ts";
import { givenApi } from "./support/given-api.ts";
import { asAdmin } from "./support/given-database.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
const NOTICES = "query N($id: ID!) { case(id: $id) { notices { nodes { id kind letterEdition } } } }";
type Told = Readonly<{ id: string; kind: string; letterEdition: number | null }>;
const noticesOf = async (id: string): Promise<readonly Told[]> =>
  (await api.execute(NOTICES, { id }, { as: PARTNER })).data.case.notices.nodes;
const letterOf = async ({ id }: Told) =>
  (await readLetter(api.database(), PARTNER, decodeGlobalId(id) ?? expect.fail(id))) ?? expect.fail("no letter");
/** As a notice was stored when letters were sent in an earlier edition; null is before there was a number. */
const sentIn = (edition: number | null, caseId: string) =>
  asAdmin(
    `update notice set letter_edition = ${edition} where case_id = '${uuid(caseId)}' and offer_ids is not null`,
    api.database().adminUrl,
  );

describe("a letter", () => {
  test("is sent in the latest edition, and its notice carries which that was; one without letter carries none", async () => {
    const notices = await noticesOf(await givenActive(api));
    for (const { kind, letterEdition } of notices) {
      expect([kind, letterEdition]).toEqual([kind, ["OFFERS", "AGREEMENT"].includes(kind) ? LETTER_EDITION : null]);
    }
  });

  test.each([
    [null, 1],
    [1, 1],
    [2, 2],
  ])("whose notice carries %s is printed in edition %i, whatever letters say today", async (stored, edition) => {
    const id = await givenActive(api);
    await sentIn(stored, id);
    const told = (await noticesOf(id)).filter(({ letterEdition }) => letterEdition !== null);
    expect(told).toHaveLength(2);
    for (const notice of told) {
      expect(notice.letterEdition).toBe(edition);
      expect((await letterOf(notice)).facts.edition).toBe(edition);
    }
  });

  test("of an edition that this server does not know is not printed in another one", async () => {
    const id = await givenActive(api);
    await sentIn(99, id);
    const [agreement] = await noticesOf(id);
    const { facts } = await letterOf(agreement ?? expect.fail("no notice"));
    expect(() => composeLetter(facts)).toThrow("There is no edition 99 of the letter.");
  });

  test("of a Korean policy, sent before its authority was named, says what it said then", async () => {
    const id = await givenActive(api);
    const [agreement] = await noticesOf(id);
    const { facts } = await letterOf(agreement ?? expect.fail("no notice"));
    const korean = { ...facts, to: { ...facts.to, jurisdiction: "KR", locale: "en" as const } };
    expect(JSON.stringify(composeLetter({ ...korean, edition: 1 }))).toContain(
      "the financial supervisor of your country",
    );
    expect(JSON.stringify(composeLetter(korean))).toContain("telephone 1332");
  });
});

test("a notice of a kind that nobody knows is refused by the database", async () => {
  const id = await givenActive(api);
  const insert = look(api, "update notice set kind = 'GREETING' where case_id = $1 returning 1", [uuid(id)]);
  await expect(insert).rejects.toThrow("notice_kind_check");
});
