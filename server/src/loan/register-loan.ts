import { LOCALES } from "@respite/shared/locale/locale";
import { DEFAULT_ORDER } from "@respite/shared/payment/payment-part";
import { err, ok } from "@respite/shared/result/result";
import { amountDue, amountUnpaid, outstandingPrincipal } from "@respite/shared/schedule/amounts";
import { buildSchedule } from "@respite/shared/schedule/build-schedule";
import { daysPastDue, firstUnpaid, maturity } from "@respite/shared/schedule/position";
import { borrowerOf, readPerson } from "../borrower/borrower-of.ts";
import { plainText } from "../command/plain-text.ts";
import { runCommand } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { recordEvent } from "../event/record-event.ts";
import { type Context, requireActor } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { ownInstitution } from "../institution/own-institution.ts";
import { scheduleHash } from "../offer/compute-offer.ts";
import { paidSchedule } from "../schedule/paid-schedule.ts";
import { ScheduleRecord } from "../schedule/schedule.entity.ts";
import { readCreditRecord } from "./credit-record.ts";
import { LoanRecord } from "./loan.entity.ts";
import type { LoanRegisterInput } from "./loan-register.input.ts";
import { termsFromInput } from "./terms-from-input.ts";

/** Takes a loan in: its schedule is computed from the terms, with the first instalments paid as told. */
export function registerLoan(context: Context, input: LoanRegisterInput): Promise<StoredResult> {
  const { institutionId } = requireActor(context);
  const person = readPerson(context, input.borrower);
  // The number itself goes no further: not into the hash of the command either.
  const kept = { ...input, borrower: { ...input.borrower, identityNumber: person.ok ? person.value.personKey : null } };
  return runCommand(context, "loanRegister", kept, institutionId, userError("LOAN_NOT_FOUND"), async (tx) => {
    const { em, now } = tx;
    const terms = termsFromInput(input.terms, ["terms"]);
    const externalId = plainText(input.externalId, ["externalId"], 100);
    const product = plainText(input.product, ["product"], 100);
    const name = plainText(input.borrower.name, ["borrower", "name"], 100);
    const borrowerId = plainText(input.borrower.externalId, ["borrower", "externalId"], 100);
    const parts = [terms, externalId, product, name, borrowerId, person];
    const wrong = parts.flatMap((part) => (part.ok ? [] : [part.error]));
    if (!terms.ok || !externalId.ok || !product.ok || !name.ok || !borrowerId.ok || !person.ok) return err(wrong);
    const locale = LOCALES.find((known) => known === input.borrower.locale);
    if (!locale) {
      const given = input.borrower.locale.replace(/[^\w-]/g, "").slice(0, 20);
      return err([userError("LOCALE_UNKNOWN", { locale: given }, ["borrower", "locale"])]);
    }
    const { institution, today } = await ownInstitution(tx);
    if (terms.value.principal.currency !== institution.currency) {
      return err([userError("CURRENCY_NOT_OURS", { currency: institution.currency }, ["terms", "currency"])]);
    }
    if (input.paidInstalments < 0 || input.paidInstalments > terms.value.termMonths) {
      return err([userError("PAID_INSTALMENTS_OUT_OF_RANGE", { max: terms.value.termMonths }, ["paidInstalments"])]);
    }
    const creditRecord = readCreditRecord(input.creditRecord ?? []);
    if (!creditRecord) return err([userError("CREDIT_RECORD_INVALID", {}, ["creditRecord"])]);
    if ((await em.count(LoanRecord, { institutionId: tx.institutionId, externalId: externalId.value })) > 0) {
      return err([userError("EXTERNAL_ID_TAKEN", { externalId: externalId.value }, ["externalId"])]);
    }

    const built = buildSchedule(terms.value);
    const paidMinor = built.instalments.slice(0, input.paidInstalments).reduce((sum, row) => sum + amountDue(row), 0);
    const schedule = paidSchedule(built, paidMinor);
    const overdue = daysPastDue(schedule, today);
    const next = firstUnpaid(schedule);
    const [loanId, scheduleId] = [uuidV7(now.getTime()), uuidV7(now.getTime())];
    const { principal, annualRate, businessDays, ...agreed } = terms.value;
    em.persist(
      em.create(LoanRecord, {
        id: loanId,
        institutionId: tx.institutionId,
        ...agreed,
        annualRate,
        borrowerId: await borrowerOf(tx, { externalId: borrowerId.value, name: name.value, locale, ...person.value }),
        externalId: externalId.value,
        product: product.value,
        currency: principal.currency,
        dueConvention: businessDays?.convention ?? null,
        dueCalendar: businessDays?.calendar ?? null,
        principalMinor: principal.minor,
        status: next ? (overdue > 0 ? "DELINQUENT" : "CURRENT") : "SETTLED",
        outstandingMinor: outstandingPrincipal(schedule, DEFAULT_ORDER), // paid whole: no order tells them apart
        nextDueOn: next?.dueOn ?? null,
        nextDueMinor: next ? amountUnpaid(next) : null,
        maturityOn: maturity(schedule),
        daysPastDue: overdue,
        paidMinor,
        creditRecord,
        scheduleId,
        source: "PARTNER" as const,
        version: 1,
        createdAt: now,
        updatedAt: now,
      }),
    );
    em.persist(
      em.create(ScheduleRecord, {
        id: scheduleId,
        institutionId: tx.institutionId,
        loanId,
        number: 1,
        origin: "ORIGINAL",
        bookedAt: now,
        currency: principal.currency,
        instalments: built.instalments,
        hash: scheduleHash(built),
        totalMinor: built.instalments.reduce((sum, row) => sum + amountDue(row), 0),
      }),
    );
    recordEvent(tx, { caseId: null, loanId }, "LOAN_REGISTERED", { hash: scheduleHash(built) });
    return ok(loanId);
  });
}
