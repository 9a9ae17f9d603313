import { gql, type TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Loader } from "@mantine/core";
import { useState } from "react";
import { useLocale } from "../app/use-locale.ts";
import { formatDate } from "../format/date.ts";
import { formatChange, formatMoney } from "../format/money.ts";
import type { HolidayEndQuery, HolidayEndQueryVariables } from "../operations.generated.ts";
import { QuietAction } from "../ui/QuietAction.tsx";
import styles from "./Case.module.css";
import { Fact } from "./Fact.tsx";

export const HOLIDAY_END: TypedDocumentNode<HolidayEndQuery, HolidayEndQueryVariables> = gql`
  query HolidayEnd($id: ID!) {
    holidayEndPreview(caseId: $id) {
      preview {
        firstDueOn
        firstAmount {
          minor
          currency
        }
        maturityOn
        stillPayable {
          minor
          currency
        }
        costToBorrower {
          minor
          currency
        }
      }
      userErrors {
        message
      }
    }
  }
`;

/**
 * What the agreement comes to if payments resume today: for whoever has the borrower on the telephone. Only the borrower
 * ends the months without payment, through the lender's app, so there is nothing to send here.
 */
export function HolidayEnd({ caseId }: { caseId: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const { data, error, loading } = useQuery(HOLIDAY_END, {
    variables: { id: caseId },
    fetchPolicy: "network-only",
    skip: !open,
  });
  const answer = data?.holidayEndPreview;
  const preview = answer?.preview;
  const problem = error?.message ?? answer?.userErrors[0]?.message;
  return (
    <>
      <div className={styles.buttons}>
        <QuietAction label={t`If payments resumed today…`} expanded={open} run={() => setOpen(!open)} />
      </div>
      {open && (
        <div className={styles.resumed} aria-live="polite">
          {loading && <Loader size="xs" type="dots" />}
          {problem && <p>{problem}</p>}
          {preview && (
            <dl className={styles.facts} data-three>
              <Fact
                label={t`Next payment`}
                value={formatMoney(preview.firstAmount, locale)}
                note={formatDate(preview.firstDueOn, locale)}
              />
              <Fact label={t`Ends`} value={formatDate(preview.maturityOn, locale)} />
              <Fact
                label={t`Still payable`}
                value={formatMoney(preview.stillPayable, locale)}
                note={`${t`Cost to the borrower`} ${formatChange(preview.costToBorrower, locale)}`}
              />
            </dl>
          )}
          <p className={styles.why}>
            {t`Only the borrower ends the months without payment, in the lender’s app: an agreement binds them, and nobody here does it for them.`}
          </p>
        </div>
      )}
    </>
  );
}
