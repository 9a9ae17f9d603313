import { err, ok } from "@respite/shared/result/result";
import { runAsSystem } from "../command/run-as-system.ts";
import type { Database } from "../database/open.ts";
import type { UserErrorValue } from "../graphql/user-error.ts";
import type { Lender } from "../history/lender.ts";
import { LoanRecord } from "../loan/loan.entity.ts";
import { bookPayment } from "../payment/book-payment.ts";
import { PaymentRecord } from "../payment/payment.entity.ts";
import { PAYMENT_COLUMNS, type PaymentInFile, readPayment } from "./payment-row.ts";
import { readCsv } from "./read-csv.ts";
import type { Objection, Refusal } from "./refusal.ts";

/** What became of a file of payments. */
export type PaymentsImported = { read: number; posted: number; alreadyThere: number; refused: Refusal[] };

const FORMAT = { needed: PAYMENT_COLUMNS, what: "those of a file of payments", linesBefore: 1 };

/**
 * Posts a file of payments row by row, each in a transaction of its own, as `paymentPost` would: a row that is refused
 * keeps no other from going in, and a payment that is there already changes nothing.
 */
export async function importPayments(
  database: Database,
  lender: Lender,
  path: string,
  now: string,
): Promise<PaymentsImported> {
  const result: PaymentsImported = { read: 0, posted: 0, alreadyThere: 0, refused: [] };
  const refuse = (refusal: Refusal) => {
    result.read += 1;
    result.refused.push(refusal);
  };
  for await (const { line, cells } of readCsv(path, refuse, FORMAT)) {
    const payment = readPayment(cells, lender.currency);
    if (!payment.ok) {
      refuse({ line, ...payment.error });
      continue;
    }
    const outcome = await post(database, lender, payment.value, now);
    if (typeof outcome !== "string") {
      refuse({ line, ...outcome });
      continue;
    }
    result.read += 1;
    result[outcome] += 1;
  }
  result.refused.sort((a, b) => a.line - b.line);
  return result;
}

async function post(
  database: Database,
  { id: institutionId }: Lender,
  told: PaymentInFile,
  now: string,
): Promise<"posted" | "alreadyThere" | Objection> {
  const { loanExternalId, externalId, amountMinor, receivedOn } = told;
  let found: "alreadyThere" | Objection | null = null;
  const outcome = await runAsSystem(database, now, institutionId, async (tx) => {
    found = null;
    const loan = await tx.em.findOne(LoanRecord, { institutionId, externalId: loanExternalId }, { unkept: true });
    const there = await tx.em.findOne(PaymentRecord, { institutionId, externalId });
    if (!loan) found = { column: "loan_id", value: loanExternalId, reason: "there is no such loan." };
    else if (there) found = sameAs(there, told, loan.id);
    if (!loan || found !== null) return err([]);
    const booked = await bookPayment(tx, { loanId: loan.id, amountMinor, receivedOn, externalId, source: "IMPORT" });
    return booked.ok ? ok(loan.id) : booked;
  });
  if (outcome.ok) return "posted";
  return found ?? objectionOf(outcome.error, told);
}

function sameAs(there: PaymentRecord, told: PaymentInFile, loanId: string): "alreadyThere" | Objection {
  const same =
    there.loanId === loanId && there.amountMinor === told.amountMinor && there.receivedOn === told.receivedOn;
  if (same) return "alreadyThere";
  return { column: "payment_id", value: told.externalId, reason: "another payment was posted under this id." };
}

/** What the command objects to, in the words and the columns of the file. */
function objectionOf([error]: readonly UserErrorValue[], told: PaymentInFile): Objection {
  const reason = error?.sentence.en ?? "it cannot be posted.";
  switch (error?.field?.[0]) {
    case "amount":
      return { column: "amount", value: String(told.amountMinor), reason };
    case "receivedOn":
      return { column: "received_on", value: told.receivedOn, reason };
    default:
      return { column: "payment_id", value: told.externalId, reason };
  }
}
