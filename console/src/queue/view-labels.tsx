import { useLingui } from "@lingui/react/macro";
import type { QueueView } from "@respite/shared/queue/list-search";
import { IconInbox, IconList, IconStack2, IconUser, IconUserQuestion } from "@tabler/icons-react";

export const VIEW_ICONS: Readonly<Record<QueueView, typeof IconInbox>> = {
  waiting: IconInbox,
  mine: IconUser,
  unassigned: IconUserQuestion,
  open: IconList,
  all: IconStack2,
};

export function useViewLabels(): Readonly<Record<QueueView, string>> {
  const { t } = useLingui();
  return {
    waiting: t`Waiting on me`,
    mine: t`Assigned to me`,
    unassigned: t`Unassigned`,
    open: t`All open`,
    all: t`All cases`,
  };
}
