import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconMapQuestion } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "./EmptyState.tsx";

export function NotFound() {
  const { t } = useLingui();
  return (
    <EmptyState icon={<IconMapQuestion size={22} stroke={1.6} />} title={t`There is nothing at this address`}>
      <Button renderRoot={(props) => <Link {...props} to="/queue" />}>{t`Go to the queue`}</Button>
    </EmptyState>
  );
}
