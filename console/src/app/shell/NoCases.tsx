import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconGavel } from "@tabler/icons-react";
import { EmptyState } from "../../ui/EmptyState.tsx";

/** What a policy editor meets: cases are the reviewers', and the policy is read through the API. */
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
        <Button component="a" href="/graphiql" variant="default">{t`Open the API explorer`}</Button>
      </EmptyState>
    </>
  );
}
