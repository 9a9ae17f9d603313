import type { Locale } from "@respite/shared/locale/locale";
import { type Currency, isCurrency } from "@respite/shared/money/currency";
import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { builtInPolicy } from "../policy/find-policy.ts";

/** An institution as histories need it. */
export type Lender = Readonly<{
  id: string;
  code: string;
  name: string;
  currency: Currency;
  timeZone: string;
  locale: Locale;
  policy: PolicyVersion;
}>;

type Facts = Readonly<{ id: string; code: string; name: string; currency: string; timeZone: string; locale: Locale }>;

/** @throws Error for a currency that does not exist: only we can have caused that */
export function lenderOf(facts: Facts, policyVersion: string = CN_DEFAULT.id): Lender {
  const { currency } = facts;
  if (!isCurrency(currency)) throw new Error(`${facts.code} lends in ${currency}, which is not an ISO 4217 currency.`);
  const policy = builtInPolicy(policyVersion);
  if (!policy) throw new Error(`${policyVersion} is not among the policies that ship.`);
  return { ...facts, currency, policy };
}
