import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import { useTransition } from "react";
import { useLocale } from "../app/use-locale.ts";
import { todayIn } from "../format/today.ts";
import { showToast } from "../ui/toasts.ts";
import { houseOf, inForceOf } from "./houses.ts";
import styles from "./Policy.module.css";
import type { House, Version } from "./policy-query.ts";
import { VersionLink } from "./VersionLink.tsx";
import { versionState } from "./version-state.ts";

type Props = {
  versions: readonly Version[];
  houses: readonly House[];
  open: string | undefined;
  platform: boolean;
  /** Loads the next page; null at the end. */
  more: (() => Promise<unknown>) | null;
};

/** Every version with where it stands and its days, the newest first; what ships stands below them. */
export function VersionList({ versions, houses, open, platform, more }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const [loading, startTransition] = useTransition();
  const inForce = inForceOf(houses);
  const load = () =>
    startTransition(async () => {
      await more?.().catch(() =>
        showToast({ tone: "problem", text: t`The server does not answer. Check the connection, then try again.` }),
      );
    });
  const built = { ...CN_DEFAULT, name: CN_DEFAULT.name[locale], status: "PUBLISHED" as const, effectiveUntil: null };
  return (
    <nav className={styles.versions} aria-label={t`Versions of the policy`}>
      <ul className={styles.list}>
        {versions.map((version) => {
          const house = houseOf(version, houses);
          return (
            <VersionLink
              key={version.id}
              version={version}
              state={versionState(version, inForce, todayIn(house.timeZone))}
              isOpen={version.id === open}
              house={platform ? house.name : null}
            />
          );
        })}
        <VersionLink
          version={built}
          state={inForce.includes(CN_DEFAULT.id) ? "IN_FORCE" : "SHIPS"}
          isOpen={open === CN_DEFAULT.id}
          house={null}
        />
      </ul>
      {more && <Button variant="subtle" size="compact-sm" loading={loading} onClick={load}>{t`Show more`}</Button>}
    </nav>
  );
}
