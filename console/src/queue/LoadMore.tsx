import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import styles from "./CaseTable.module.css";
import type { CaseList } from "./useCaseList.ts";

/** The end of what is loaded: more is coming, or this was all. */
export const LoadMore = ({ list }: { list: CaseList }) => (
  <div className={styles.more}>
    {list.hasMore ? (
      <Button variant="subtle" size="compact-sm" loading={list.loading} onClick={list.loadMore}>
        <Trans>Load more</Trans>
      </Button>
    ) : (
      <Trans>These are all.</Trans>
    )}
  </div>
);
