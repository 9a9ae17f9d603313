import { describe, expect, test } from "vitest";
import { countLateDays } from "../src/loan/count-late-days.ts";
import { HEYUAN, PARTNER } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, givenLoan } from "./support/given-case.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
const count = (today: string) => countLateDays(api.database(), HEYUAN, today);
const read = async (id: string) => {
  const query = "query L($id: ID!) { loan(id: $id) { status daysPastDue version } }";
  return (await api.execute(query, { id }, { as: PARTNER })).data.loan;
};

// Four instalments are paid; the fifth falls due on 10 March.
describe("the days past due of a loan", () => {
  test("are those of the day it is, though nobody told anything: the loan is delinquent from the first of them on", async () => {
    const id = await givenLoan(api);
    expect(await read(id)).toEqual({ status: "CURRENT", daysPastDue: 0, version: 1 });
    await count("2026-03-10");
    expect(await read(id)).toMatchObject({ status: "CURRENT", daysPastDue: 0 });
    await count("2026-03-11");
    expect(await read(id)).toMatchObject({ status: "DELINQUENT", daysPastDue: 1 });
    await count("2026-04-09");
    const late = await read(id);
    expect(late).toMatchObject({ status: "DELINQUENT", daysPastDue: 30 });
    await count("2026-04-09");
    expect(await read(id)).toEqual(late);
  });

  test("grow under protection as well, and the status stays what it was when it began", async () => {
    const current = await givenCase(api);
    const late = await givenCase(api, { paidInstalments: 3 });
    const loans = await Promise.all(
      [current, late].map(async ({ id }) => {
        const query = "query C($id: ID!) { case(id: $id) { loan { id } } }";
        return (await api.execute(query, { id }, { as: PARTNER })).data.case.loan.id as string;
      }),
    );
    await count("2026-03-15");
    expect(await Promise.all(loans.map(read))).toMatchObject([
      { status: "CURRENT", daysPastDue: 5 },
      { status: "DELINQUENT", daysPastDue: 33 },
    ]);
  });

  test("are counted by a payment that comes in between, and not of a loan that is over or came with a file", async () => {
    const paid = await givenLoan(api);
    await count("2026-03-15");
    const payment = { loanId: paid, amount: 106_619, receivedOn: "2026-03-15", externalId: "LATE-1" };
    await api.command("paymentPost", payment, PARTNER, "loan { id }", "2026-03-15T04:00:00.000Z");
    expect(await read(paid)).toMatchObject({ status: "CURRENT", daysPastDue: 0 });
    const [file, over] = [await givenLoan(api), await givenLoan(api)];
    await look(api, "update loan set source = 'IMPORT', version = version + 1 where id = $1", [uuid(file)]);
    await look(api, "update loan set status = 'CHARGED_OFF', version = version + 1 where id = $1", [uuid(over)]);
    await count("2026-03-20");
    expect([await read(file), await read(over)]).toMatchObject([
      { status: "CURRENT", daysPastDue: 0 },
      { status: "CHARGED_OFF", daysPastDue: 0 },
    ]);
  });
});
