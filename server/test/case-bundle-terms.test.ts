import { describe, expect, test } from "vitest";
import { AUDITOR, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenClaimed } from "./support/given-case.ts";
import { givenActive } from "./support/given-status.ts";
import { bundleOf, found, withData } from "./support/record/given-bundle.ts";
import { sealAll } from "./support/record/given-sealed.ts";

const api = givenApi();
const sealed = async (caseId: string) => {
  await sealAll(api);
  return (await bundleOf(api, AUDITOR, caseId)) ?? expect.fail("There is no bundle.");
};

describe("a bundle is sound", () => {
  test("where the relief changed the rate", async () => {
    const { id, version } = await givenClaimed(api, { principal: 40_000_000 });
    const offers = [{ measures: [{ type: "RATE_REDUCTION", rate: "0.06", fromDate: "2026-04-10" }] }];
    const fields = "case { id version offersHash offers { id termsHash } }";
    const approve = { caseId: id, expectedVersion: version, offers, overrideReason: "Seen." };
    const { case: pending } = await api.command("caseApprove", approve, RUI, fields);
    const confirm = { caseId: id, expectedVersion: pending.version, termsHash: pending.offersHash };
    const { case: open } = await api.command("caseConfirm", confirm, SENIOR, fields);
    const [offer] = open.offers;
    const accept = { offerId: offer.id, termsHash: offer.termsHash, expectedVersion: open.version };
    expect((await api.command("offerAccept", accept, PARTNER)).userErrors).toEqual([]);
    expect(await found(await sealed(id))).toEqual([]);
  });

  test("where months without payment ended early; the terms that took the place of the approved ones are bound, too", async () => {
    const { id, version } = await givenActive(api);
    const today = api.now;
    api.now = "2026-04-15T04:00:00.000Z";
    const query = "query P($id: ID!) { holidayEndPreview(caseId: $id) { preview { termsHash } } }";
    const { data } = await api.execute(query, { id }, { as: PARTNER });
    const { termsHash } = data.holidayEndPreview.preview;
    const ended = await api.command(
      "agreementEndHoliday",
      { caseId: id, expectedVersion: version, termsHash },
      PARTNER,
    );
    expect(ended.userErrors).toEqual([]);
    const files = await sealed(id);
    api.now = today;
    expect(await found(files)).toEqual([]);
    const asApproved = withData(files, ({ offers }) => {
      const [first, , last] = offers as unknown as [object, object, { round: number }];
      Object.assign(last, { ...first, round: last.round });
    });
    expect((await found(asApproved))[0]).toMatch(/^The offers of round \d+ are not those that were agreed/);
  });
});
