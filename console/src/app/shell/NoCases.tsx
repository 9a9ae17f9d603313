import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconGavel } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "../../ui/EmptyState.tsx";

/** What a policy editor meets: cases are the reviewers', the policy is read through the API, and limits of authority are set here. */
export function NoCases() {
  const { t } = useLingui();
  return (
    <>
      <title>{t`Policy · Respite`}</title>
      <EmptyState
        icon={<IconGavel size={22} stroke={1.6} />}
        title={t`Borrowers’ cases are not open to policy editors`}
        text={t`You write the policy that reviewers decide by. Its versions, rules and numbers are open to you in the API explorer.`}
      >
        <Button
          renderRoot={(props) => <Link {...props} to="/authority" search={{}} />}
        >{t`Limits of authority`}</Button>
        <Button component="a" href="/graphiql" variant="default">{t`Open the API explorer`}</Button>
      </EmptyState>
    </>
  );
}
