import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconFilterOff, IconSun } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "../ui/EmptyState.tsx";
import { isFiltered, type QueueSearch } from "./queue-search.ts";

/** An empty list is good news, unless a filter made it so. */
export function QueueEmpty({ search }: { search: QueueSearch }) {
  const { t } = useLingui();
  if (isFiltered(search)) {
    return (
      <EmptyState
        icon={<IconFilterOff size={22} stroke={1.6} />}
        title={t`No case fits these filters`}
        text={t`Take one away, or search all cases.`}
      >
        <Button
          variant="default"
          renderRoot={(props) => <Link {...props} to="/queue" search={{ view: search.view }} />}
        >
          {t`Clear filters`}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconSun size={22} stroke={1.6} />}
      title={t`Nothing is waiting here`}
      text={t`New applications appear as they arrive. You can see all open cases in the meantime.`}
    >
      <Button variant="default" renderRoot={(props) => <Link {...props} to="/queue" search={{ view: "open" }} />}>
        {t`Show all open cases`}
      </Button>
    </EmptyState>
  );
}
