import { useLingui } from "@lingui/react/macro";
import { amongAgreements } from "../case/case-search.ts";
import { ListTable } from "../ui/ListTable.tsx";
import { AgreementRow } from "./AgreementRow.tsx";
import type { Standing } from "./agreement-search.ts";
import type { ListedAgreement } from "./agreements-query.ts";

type Props = {
  agreements: readonly ListedAgreement[];
  state: Standing | undefined;
  platform: boolean;
  onOpen: (agreement: ListedAgreement) => void;
};

/** Agreements, the one accepted last first. */
export function AgreementTable({ agreements, state, platform, onOpen }: Props) {
  const { t } = useLingui();
  const walked = amongAgreements(state);
  return (
    <ListTable
      caption={t`Agreements`}
      heads={[
        t`Borrower`,
        platform && t`Institution`,
        t`How it is kept`,
        t`What was agreed`,
        { figures: t`Next payment` },
        t`Ends`,
        t`Accepted on`,
      ]}
    >
      {agreements.map((agreement) => (
        <AgreementRow key={agreement.id} agreement={agreement} walked={walked} platform={platform} onOpen={onOpen} />
      ))}
    </ListTable>
  );
}
