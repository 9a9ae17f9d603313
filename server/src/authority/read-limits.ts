import { err, ok, type Result } from "@respite/shared/result/result";
import { plainText } from "../command/plain-text.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import { uuidIn } from "../person/uuid-in.ts";
import type { AuthoritySetInput } from "./authority.input.ts";

/** Whose limits, how far, and why, as a row says it. */
export type ReadLimits = Readonly<{
  subject: string;
  personName: string | null;
  maxExposureMinor: number | null;
  maxDeferralMonths: number | null;
  maxCostMinor: number | null;
  mayWaive: boolean;
  reason: string;
}>;

/**
 * Reads what is sent, or says what is wrong with it.
 *
 * @param known what the person is called by their own token, if they were ever seen: nobody is written down by another name
 */
export function readLimits(
  input: AuthoritySetInput,
  known: string | null,
): Result<ReadLimits, readonly UserErrorValue[]> {
  const whose = readSubject(known === null ? input : { ...input, personName: known });
  if (!whose.ok) return err([whose.error]);
  const { maxExposure = null, maxDeferralMonths = null, maxCostToLender = null, mayWaive } = input;
  const reason = plainText(input.reason, ["reason"], 500);
  if (!reason.ok) return err([reason.error]);
  if ((maxExposure ?? 0) < 0) return err([userError("AMOUNT_NEGATIVE", {}, ["maxExposure"])]);
  if ((maxCostToLender ?? 0) < 0) return err([userError("AMOUNT_NEGATIVE", {}, ["maxCostToLender"])]);
  if ((maxDeferralMonths ?? 0) < 0) return err([userError("MONTHS_NEGATIVE", {}, ["maxDeferralMonths"])]);
  const amounts = { maxExposureMinor: maxExposure, maxCostMinor: maxCostToLender };
  return ok({ ...whose.value, ...amounts, maxDeferralMonths, mayWaive, reason: reason.value });
}

type Subject = Pick<ReadLimits, "subject" | "personName">;

function readSubject({ personId, personName, role }: AuthoritySetInput): Result<Subject, UserErrorValue> {
  if (role != null && personId == null && personName == null) return ok({ subject: role, personName: null });
  if (role != null || personId == null) return err(userError("PERSON_OR_ROLE", {}, ["personId"]));
  const subject = uuidIn(personId);
  if (subject === null) return err(userError("PERSON_ID_INVALID", {}, ["personId"]));
  if (personName == null) return err(userError("PERSON_NOT_SEEN", {}, ["personName"]));
  const name = plainText(personName, ["personName"], 200);
  return name.ok ? ok({ subject, personName: name.value }) : name;
}
