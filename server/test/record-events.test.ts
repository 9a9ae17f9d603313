import { describe, expect, test } from "vitest";
import { withTx } from "../src/database/with-tx.ts";
import { refuseUntold } from "../src/event/told.ts";
import { graphqlSchema } from "../src/graphql/schema.ts";
import { LoanRecord } from "../src/loan/loan.entity.ts";
import { HEYUAN, RUI } from "./support/actors.ts";
import { everyMutation } from "./support/every-mutation.ts";
import { givenApi } from "./support/given-api.ts";
import { givenClaimed, givenLoan } from "./support/given-case.ts";
import { asAdmin } from "./support/given-database.ts";
import { onCase } from "./support/given-inputs.ts";

const api = givenApi();
const mutations = everyMutation(api);

/** Being somewhere, and what people keep for themselves: decision 0040. */
const ONES_OWN = /^(caseAttend|savedView)/;

const events = async () =>
  (await asAdmin("select kind, actor_id, actor_name, actor_role from event order by at, id", api.database().adminUrl))
    .rows;

describe("every change is in the record", () => {
  test("there is no mutation that this does not walk through", async () => {
    const fields = (await graphqlSchema()).getMutationType()?.getFields() ?? {};
    expect(Object.keys(mutations).sort()).toEqual(Object.keys(fields).sort());
  });

  test.each(Object.entries(mutations))(
    "%s leaves its events, by whoever sent it",
    async (name, [as, given, ...kinds]) => {
      const input = await given();
      const before = (await events()).length;
      const { userErrors } = await api.command(name, input, as, "");
      expect(userErrors).toEqual([]);
      const left = (await events()).slice(before);
      expect(left.map(({ kind }) => kind)).toEqual(kinds);
      // What follows by itself is the system's.
      const sent = left.filter(({ actor_role }) => actor_role !== "SYSTEM");
      expect(sent.length > 0).toBe(!ONES_OWN.test(name));
      for (const { actor_id, actor_name, actor_role } of sent) {
        expect([actor_id, actor_name, actor_role]).toEqual([as.id, as.name, as.role]);
      }
    },
  );

  test("renewing a claim is one, too", async () => {
    const input = onCase(await givenClaimed(api));
    const before = (await events()).length;
    await api.command("caseClaim", input, RUI, "");
    expect((await events()).slice(before).map(({ kind }) => kind)).toEqual(["CLAIM_RENEWED"]);
  });

  test("a command that changes something and says nothing of it is not committed", async () => {
    await givenLoan(api);
    const scope = { institutionId: HEYUAN };
    const silent = withTx(api.database(), scope, async (em) => {
      const loan = await em.findOneOrFail(LoanRecord, { institutionId: HEYUAN });
      loan.version += 1;
      refuseUntold(em, "loanTouch");
    });
    await expect(silent).rejects.toThrow("loanTouch changes LoanRecord and leaves no event.");
    const idle = withTx(api.database(), scope, async (em) => refuseUntold(em, "loanLook"));
    await expect(idle).resolves.toBeUndefined();
  });
});
