import type { Locale } from "@respite/shared/locale/locale";
import type { Addressed } from "@respite/shared/notice/addressed";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { BorrowerRecord } from "../borrower/borrower.entity.ts";
import type { CaseTx } from "../case/case-command.ts";

/** The borrower as a notice addresses them. */
export type Addressee = Readonly<{ name: string; locale: Locale }>;

/** Who writes to whom about the case of this number. */
export const addressedTo = (
  { name, locale }: Addressee,
  lender: string,
  number: string,
  { jurisdiction }: PolicyVersion,
): Addressed => ({ borrower: name, locale, lender, number, jurisdiction });

/** Who is written to, about what. A case that was locked brings its borrower along; a new one does not yet. */
export async function addressed({ em, institutionId, institution, record, policy }: CaseTx): Promise<Addressed> {
  const to = record.addressee ?? (await em.findOneOrFail(BorrowerRecord, { id: record.borrowerId, institutionId }));
  return addressedTo(to, institution.name, record.number, policy);
}
