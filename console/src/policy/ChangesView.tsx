import { useSuspenseQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import { PRESETS } from "@respite/shared/policy/presets";
import { IconEqual } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useAttempt } from "../app/attempts.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Select } from "../ui/fields.tsx";
import { ChangeList } from "./ChangeList.tsx";
import { NoVersion } from "./NoVersion.tsx";
import styles from "./Policy.module.css";
import { type House, type OpenVersion, POLICY_DIFFERENCE, type Version } from "./policy-query.ts";

type Props = { version: OpenVersion; others: readonly Version[]; house: House };

/** What differs between a version and another, in words; at first the one in force, or what it began as. */
export function ChangesView({ version, others, house }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { from } = useSearch({ from: "/inside/policy" });
  const known = [...others.map(({ id }) => id), CN_DEFAULT.id, ...PRESETS.map(({ code }) => code)];
  const options = [...new Set([house.policyVersion, version.base, ...known])].filter((id) => id !== version.id);
  const usual = house.policyVersion === version.id ? version.base : house.policyVersion;
  const earlier = options.find((id) => id === from) ?? (usual === version.id ? options[0] : usual) ?? CN_DEFAULT.id;
  const variables = { earlier, later: version.id };
  const { data } = useSuspenseQuery(POLICY_DIFFERENCE, {
    variables,
    fetchPolicy: "cache-and-network",
    queryKey: useAttempt(),
  });
  const changes = data.policyDifference;
  const named = (id: string) => (id === house.policyVersion ? t`${id}, in force` : id);
  const show = (id: string) =>
    void navigate({ to: "/policy", search: { version: version.id, view: "changes", from: id }, replace: true });
  return (
    <>
      <div className={styles.choice}>
        <Select
          label={t`Compared with`}
          options={options}
          labels={Object.fromEntries(options.map((id) => [id, named(id)]))}
          value={earlier}
          onChange={show}
        />
      </div>
      {changes === null && <NoVersion />}
      {changes?.length === 0 && (
        <EmptyState
          icon={<IconEqual size={22} stroke={1.6} />}
          title={t`Nothing differs`}
          text={t`Both say the same: numbers, sentences and sources.`}
        />
      )}
      {changes && <ChangeList changes={changes} />}
    </>
  );
}
