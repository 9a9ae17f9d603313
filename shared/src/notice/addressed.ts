import type { Locale } from "../locale/locale.ts";
import { type ComplaintRoutes, complaintRoute } from "./complaint-routes.ts";

/** What every notice needs to know: who writes to whom about which application, and in which language. */
export type Addressed = Readonly<{
  borrower: string;
  lender: string;
  /** Public number of the case. */
  number: string;
  /** The borrower's language. */
  locale: Locale;
  /** ISO 3166 country of the policy; the way to complain outside depends on it. */
  jurisdiction: string;
}>;

export const greeting = ({ borrower, lender, number }: Addressed) => ({ borrower, lender, number });
export const outside = ({ jurisdiction, locale }: Addressed, version?: ComplaintRoutes) => ({
  complaint: complaintRoute(jurisdiction, version)[locale],
});
