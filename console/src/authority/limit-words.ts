import type { AuthorityLimits } from "@respite/shared/authority/authority-limits";
import { limitsInWords } from "@respite/shared/authority/authority-sentences";
import { ROLE_LABELS } from "@respite/shared/locale/labels/role-labels";
import type { Locale } from "@respite/shared/locale/locale";
import { type Currency, isCurrency } from "@respite/shared/money/currency";
import type { Limit } from "./limits-query.ts";

/** @throws RangeError for a currency nobody knows: only we can have caused that. */
export function currencyOf({ currency }: Readonly<{ currency: string }>): Currency {
  if (!isCurrency(currency)) throw new RangeError(`${currency} is not an ISO 4217 currency.`);
  return currency;
}

/** Limits as shared speaks of them. */
export const boundsOf = (limit: Limit): AuthorityLimits => ({
  currency: currencyOf(limit.institution),
  maxExposure: limit.maxExposure?.minor ?? null,
  maxDeferralMonths: limit.maxDeferralMonths,
  maxCostToLender: limit.maxCostToLender?.minor ?? null,
  mayWaive: limit.mayWaive,
});

/** Whom limits are set for: a role, or a person by their id. */
export const subjectOf = ({ role, personId }: Pick<Limit, "role" | "personId">): string => role ?? personId ?? "";

export type Whose = Pick<Limit, "role" | "personName"> & Partial<Pick<Limit, "person">>;

/** What a person is called now or, as long as nobody has seen them, was called when their limits were set. */
export const whoseName = ({ person, personName }: Omit<Whose, "role">): string => person?.name ?? personName ?? "";

/** The person's name, or what the role is called. */
export const whoseLimits = (limit: Whose, locale: Locale): string =>
  limit.role ? ROLE_LABELS[limit.role][locale] : whoseName(limit);

/** The limits in one line, as the record has them. */
export const limitLine = (limit: Limit, locale: Locale): string => limitsInWords(boundsOf(limit))[locale];
