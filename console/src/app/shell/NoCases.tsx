import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconGavel } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "../../ui/EmptyState.tsx";

/** What a policy editor meets: cases are the reviewers', the policy and limits of authority are theirs. */
export function NoCases() {
  const { t } = useLingui();
  return (
    <>
      <title>{t`Cases · Respite`}</title>
      <EmptyState
        icon={<IconGavel size={22} stroke={1.6} />}
        title={t`Borrowers’ cases are not open to policy editors`}
        text={t`You write the policy that reviewers decide by. What became of the cases stands in the portfolio, in numbers.`}
      >
        <Button renderRoot={(props) => <Link {...props} to="/policy" search={{}} />}>{t`Policy`}</Button>
        <Button
          variant="default"
          renderRoot={(props) => <Link {...props} to="/authority" search={{}} />}
        >{t`Limits of authority`}</Button>
      </EmptyState>
    </>
  );
}
