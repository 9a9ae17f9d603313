import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { ROLE_LABELS } from "@respite/shared/locale/labels/role-labels";
import { IconLock } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useLocale } from "../app/use-locale.ts";
import { useViewer } from "../app/viewer.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";

/** What somebody meets here whose role does not see partners, and has followed a link. */
export function NotForYou() {
  const { t } = useLingui();
  const role = ROLE_LABELS[useViewer().role][useLocale()];
  return (
    <EmptyState
      icon={<IconLock size={22} stroke={1.6} />}
      title={t`Partners are not open to your role`}
      text={t`You are signed in as: ${role}. Senior reviewers set up who is told of what happens; auditors read it.`}
    >
      <Button variant="default" renderRoot={(props) => <Link {...props} to="/queue" />}>{t`Go to the queue`}</Button>
    </EmptyState>
  );
}
