import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconMapQuestion } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "../ui/EmptyState.tsx";

/** The address names a version that there is not, or a draft that is not the reader's to see. */
export function NoVersion() {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={<IconMapQuestion size={22} stroke={1.6} />}
      title={t`There is no such version`}
      text={t`It may belong to another institution, or be a draft: those are open to policy editors and auditors.`}
    >
      <Button variant="default" renderRoot={(props) => <Link {...props} to="/policy" search={{}} />}>
        {t`Show the version in force`}
      </Button>
    </EmptyState>
  );
}
