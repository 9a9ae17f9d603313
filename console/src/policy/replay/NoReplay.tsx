import { useLingui } from "@lingui/react/macro";
import { IconMapQuestion } from "@tabler/icons-react";
import { EmptyState } from "../../ui/EmptyState.tsx";

/** The address names a replay that there is not, or that another institution asked for. */
export function NoReplay() {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={<IconMapQuestion size={22} stroke={1.6} />}
      title={t`There is no such replay`}
      text={t`It may belong to another institution.`}
    />
  );
}
