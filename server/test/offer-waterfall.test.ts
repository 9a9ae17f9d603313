import { expect, test } from "vitest";
import { RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenClaimed } from "./support/given-case.ts";
import { givenPublished } from "./support/given-policy.ts";

const api = givenApi();

const suggested = async (paidInstalments: number) => {
  const { id } = await givenClaimed(api, { paidInstalments });
  const query =
    "query C($id: ID!) { case(id: $id) { suggestedOffers { why measures { type } preview { stillPayable { minor } } } } }";
  const { data } = await api.execute(query, { id }, { as: RUI });
  return data.case.suggestedOffers;
};
const kinds = (offers: readonly { measures: readonly { type: string }[] }[]) =>
  offers.map(({ measures }) => measures[0]?.type);

test("offers are suggested in the order of the policy that ships, until the institution publishes its own", async () => {
  expect(kinds(await suggested(4))).toEqual(["SHIFT", "SHIFT", "INTEREST_ONLY", "SHIFT"]);
  const value = "SPREAD_ARREARS, MOVE_TO_THE_END, LOWER_INSTALMENTS";
  await givenPublished(api, [{ name: "offer.waterfall", value }]);
  expect(kinds(await suggested(4))).toEqual(["TAIL", "EXTEND"]);
  const [first, ...others] = await suggested(3);
  expect(first).toMatchObject({
    why: "What is overdue is spread over the next instalments",
    measures: [{ type: "RE_AGE" }],
    preview: { stillPayable: { minor: expect.any(Number) } },
  });
  expect(kinds(others)).toEqual(["TAIL", "EXTEND"]);
});
