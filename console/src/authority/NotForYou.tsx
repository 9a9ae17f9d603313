import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { ROLE_LABELS } from "@respite/shared/locale/labels/role-labels";
import { IconLock } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useLocale } from "../app/use-locale.ts";
import { useViewer } from "../app/viewer.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";

/** What somebody meets here who may not set limits, and has followed a link. */
export function NotForYou() {
  const { t } = useLingui();
  const role = ROLE_LABELS[useViewer().role][useLocale()];
  return (
    <EmptyState
      icon={<IconLock size={22} stroke={1.6} />}
      title={t`Limits of authority are not set by your role`}
      text={t`You are signed in as: ${role}. Senior reviewers and policy editors set how far a person or a role decides.`}
    >
      <Button variant="default" renderRoot={(props) => <Link {...props} to="/queue" />}>{t`Go to the queue`}</Button>
    </EmptyState>
  );
}
