import type { Locale } from "@respite/shared/locale/locale";
import type { Addressed } from "@respite/shared/notice/addressed";
import { BorrowerRecord } from "../borrower/borrower.entity.ts";
import type { CaseTx } from "../case/case-command.ts";

/** The borrower as a notice addresses them. */
export type Addressee = Readonly<{ name: string; locale: Locale }>;

/** Who is written to, about what. A case that was locked brings its borrower along; a new one does not yet. */
export async function addressed(tx: CaseTx): Promise<Addressed> {
  const { em, institutionId, institution, record, policy } = tx;
  const { name, locale } =
    record.addressee ?? (await em.findOneOrFail(BorrowerRecord, { id: record.borrowerId, institutionId }));
  const { jurisdiction } = policy;
  return { borrower: name, locale, lender: institution.name, number: record.number, jurisdiction };
}
