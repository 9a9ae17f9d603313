import { useLingui } from "@lingui/react/macro";
import { ActionIcon } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";

type Props = { loading: boolean; refresh: () => void };

/** Asks for a list anew; `r` does so, too. */
export function RefreshButton({ loading, refresh }: Props) {
  const { t } = useLingui();
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      onClick={refresh}
      loading={loading}
      aria-label={t`Refresh the list`}
      title={t`Refresh the list (R)`}
    >
      <IconRefresh size={17} stroke={1.6} />
    </ActionIcon>
  );
}
