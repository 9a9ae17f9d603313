import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconMapQuestion } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "../ui/EmptyState.tsx";

/** The address names limits that ended, or that stand further down than the list was loaded. */
export function NotInForce() {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={<IconMapQuestion size={22} stroke={1.6} />}
      title={t`These limits are not in the list`}
      text={t`They may have ended, or belong to another institution.`}
    >
      <Button variant="default" renderRoot={(props) => <Link {...props} to="/authority" search={{}} />}>
        {t`Back to the list`}
      </Button>
    </EmptyState>
  );
}
