import { useLingui } from "@lingui/react/macro";
import table from "../ui/table.module.css";
import { AgreementRow } from "./AgreementRow.tsx";
import type { ListedAgreement } from "./agreements-query.ts";

type Props = {
  agreements: readonly ListedAgreement[];
  platform: boolean;
  onOpen: (agreement: ListedAgreement) => void;
};

/** Agreements, the one accepted last first. */
export function AgreementTable({ agreements, platform, onOpen }: Props) {
  const { t } = useLingui();
  return (
    <table className={table.table}>
      <caption className="visually-hidden">{t`Agreements`}</caption>
      <thead>
        <tr>
          <th scope="col">{t`Borrower`}</th>
          {platform && <th scope="col">{t`Institution`}</th>}
          <th scope="col">{t`How it is kept`}</th>
          <th scope="col">{t`What was agreed`}</th>
          <th scope="col" data-number>{t`Next payment`}</th>
          <th scope="col">{t`Ends`}</th>
          <th scope="col">{t`Accepted on`}</th>
        </tr>
      </thead>
      <tbody>
        {agreements.map((agreement) => (
          <AgreementRow key={agreement.id} agreement={agreement} platform={platform} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}
