import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconHeartHandshake } from "@tabler/icons-react";
import { EmptyState } from "../ui/EmptyState.tsx";
import { ErrorState } from "../ui/ErrorState.tsx";
import frame from "../ui/frame.module.css";
import { LoadingState } from "../ui/LoadingState.tsx";
import { AgreementTable } from "./AgreementTable.tsx";
import type { Standing } from "./agreement-search.ts";
import type { ListedAgreement } from "./agreements-query.ts";
import type { AgreementList } from "./useAgreements.ts";

type Props = {
  list: AgreementList;
  state: Standing | undefined;
  platform: boolean;
  onOpen: (agreement: ListedAgreement) => void;
};

/** The rows, or why there are none. */
export function AgreementsFound({ list, state, platform, onOpen }: Props) {
  const { t } = useLingui();
  if (!list.agreements) return list.error ? <ErrorState error={list.error} retry={list.refresh} /> : <LoadingState />;
  if (list.agreements.length === 0) {
    return (
      <EmptyState
        icon={<IconHeartHandshake size={22} stroke={1.6} />}
        title={state ? t`No agreement stands so` : t`There are no agreements yet`}
        text={t`An agreement begins when a borrower accepts an offer. From then on it is judged by what is paid.`}
      />
    );
  }
  return (
    <>
      <AgreementTable agreements={list.agreements} state={state} platform={platform} onOpen={onOpen} />
      {list.hasMore && (
        <Button className={frame.more} variant="subtle" loading={list.loading} onClick={list.loadMore}>
          {t`Show more`}
        </Button>
      )}
    </>
  );
}
