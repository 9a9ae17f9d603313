import type { AuthorityLimits } from "@respite/shared/authority/authority-limits";
import { DECIDING_ROLES, type DecidingRole } from "@respite/shared/authority/own-authority";
import type { Currency } from "@respite/shared/money/currency";
import { toDecimal } from "@respite/shared/money/money";
import { err, ok, type Result } from "@respite/shared/result/result";
import { typedAmount } from "../format/typed-amount.ts";
import { currencyOf, whoseName } from "./limit-words.ts";
import type { Limit } from "./limits-query.ts";

export const WHOSE = [...DECIDING_ROLES, "PERSON"] as const;

/** What is typed; an empty limit is none. */
export type LimitForm = Readonly<{
  institutionId: string;
  whose: DecidingRole | "PERSON";
  /** What is typed to find somebody by. */
  person: string;
  /** Who it is; empty as long as nobody is. */
  personId: string;
  personName: string;
  /** Whether they were chosen among those who are known: then their name is theirs. */
  isKnown: boolean;
  maxExposure: string;
  maxDeferralMonths: string;
  maxCostToLender: string;
  mayWaive: boolean;
  reason: string;
}>;

export type FormProblem = "AMOUNT" | "MONTHS" | "NOBODY" | "EMPTY";
export type FormProblems = Readonly<Partial<Record<keyof LimitForm, FormProblem>>>;

/** Limits as they stand, ready to be changed; a reason is asked for anew each time. */
export function formOf(limit: Limit): LimitForm {
  const written = (minor: number | undefined) =>
    minor === undefined ? "" : toDecimal({ minor, currency: currencyOf(limit.institution) });
  return {
    institutionId: limit.institution.id,
    whose: limit.role ?? "PERSON",
    person: whoseName(limit),
    personId: limit.personId ?? "",
    personName: whoseName(limit),
    isKnown: limit.person !== null,
    maxExposure: written(limit.maxExposure?.minor),
    maxDeferralMonths: limit.maxDeferralMonths === null ? "" : String(limit.maxDeferralMonths),
    maxCostToLender: written(limit.maxCostToLender?.minor),
    mayWaive: limit.mayWaive,
    reason: "",
  };
}

export const emptyForm = (institutionId: string): LimitForm => ({
  institutionId,
  whose: "PERSON",
  reason: "",
  ...NOBODY,
  maxExposure: "",
  maxDeferralMonths: "",
  maxCostToLender: "",
  mayWaive: true,
});

type Whom = Pick<LimitForm, "person" | "personId" | "personName" | "isKnown">;

export const NOBODY: Whom = { person: "", personId: "", personName: "", isKnown: false };

/** Somebody out of the list. */
export const choose = ({ id, name }: Readonly<{ id: string; name: string }>): Whom => ({
  person: name,
  personId: id,
  personName: name,
  isKnown: true,
});

/** What was typed: nobody yet, unless it is an id, which names the same person however it is spelled. */
export function typePerson(form: Whom, person: string): Whom {
  const id = person.trim().toLowerCase();
  return {
    person,
    personId: UUID.test(id) ? id : "",
    personName: form.isKnown ? "" : form.personName,
    isKnown: false,
  };
}

/** The role, or the person's id as the server keeps it. */
export const subjectIn = ({ whose, personId }: LimitForm): string => (whose === "PERSON" ? personId : whose);

/** The limits that are typed, or what is wrong with which of them. */
export function readBounds(form: LimitForm, currency: Currency): Result<AuthorityLimits, FormProblems> {
  const exposure = readAmount(form.maxExposure, currency);
  const months = readMonths(form.maxDeferralMonths);
  const cost = readAmount(form.maxCostToLender, currency);
  if (exposure === undefined || months === undefined || cost === undefined)
    return err({
      ...(exposure === undefined && { maxExposure: "AMOUNT" }),
      ...(months === undefined && { maxDeferralMonths: "MONTHS" }),
      ...(cost === undefined && { maxCostToLender: "AMOUNT" }),
    });
  const { mayWaive } = form;
  return ok({ currency, maxExposure: exposure, maxDeferralMonths: months, maxCostToLender: cost, mayWaive });
}

/** What is missing beside the limits: whose they are, and why. */
export function missingIn(form: LimitForm): FormProblems {
  const person = form.whose === "PERSON";
  return {
    ...(person && form.personId === "" && { person: "NOBODY" }),
    ...(person && form.personId !== "" && form.personName.trim() === "" && { personName: "EMPTY" }),
    ...(form.reason.trim() === "" && { reason: "EMPTY" }),
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Minor units; null: no limit; undefined: no amount. */
const readAmount = (text: string, currency: Currency): number | null | undefined =>
  text.trim() === "" ? null : (typedAmount(text, currency) ?? undefined);

function readMonths(text: string): number | null | undefined {
  const plain = text.normalize("NFKC").trim();
  if (plain === "") return null;
  return /^\d{1,4}$/.test(plain) ? Number(plain) : undefined;
}
