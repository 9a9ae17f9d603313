import { describe, expect, test } from "vitest";
import { asking } from "./support/asking.ts";
import { givenDocuments } from "./support/given-documents.ts";

const kit = givenDocuments();
const query = asking(kit.server);

const DOCUMENTS = [
  "{ cases(first: 50) { totalCount nodes { id borrower { name } institution { code } } } }",
  "{ cases(first: 50, orderBy: SUBMITTED_NEWEST) { nodes { id statement loan { externalId } } } }",
  "query N($id: ID!) { node(id: $id) { id ... on DeferralCase { number borrower { name } } } }",
  "query C($id: ID!) { case(id: $id) { id status events(first: 9) { nodes { summary actorName } } } }",
  "{ viewer { id institution { code } } }",
];

describe("requests of two institutions, one after the other and all at once", () => {
  test("a thousand of them never cross: none holds a word or an id of the other's", async () => {
    const lenders = await Promise.all(
      ["@HEYUAN", "@HARBOR"].map(async (at, i) => {
        const drafts = [];
        for (let n = 0; n < 3; n += 1) drafts.push(await kit.givenDraft(i === 0 ? "partner" : `partner${at}`));
        const headers = { authorization: `Bearer ${await kit.tokenOf(i === 0 ? "reviewer" : `reviewer${at}`)}` };
        return { code: at.slice(1), ids: drafts.map(({ id }) => id), headers };
      }),
    );
    let [own, crossed] = [0, 0];
    const ask = async (n: number) => {
      const [mine, other] = n % 2 === 0 ? lenders : lenders.toReversed();
      if (!mine || !other) return;
      const [document, id] = [DOCUMENTS[n % DOCUMENTS.length], (n % 3 === 0 ? other : mine).ids[n % 3]];
      const { body, statusCode } = await query({ query: document, variables: { id } }, mine.headers);
      expect(statusCode).toBe(200);
      if (other.ids.some((foreign) => body.includes(foreign)) || body.includes(`"${other.code}"`)) crossed += 1;
      if (mine.ids.some((known) => body.includes(known)) || body.includes(`"${mine.code}"`)) own += 1;
    };
    for (let round = 0; round < 20; round += 1)
      await Promise.all(Array.from({ length: 50 }, (_, i) => ask(round * 50 + i)));
    expect(crossed).toBe(0);
    expect(own).toBeGreaterThan(700);
  });
});
