import { useLingui } from "@lingui/react/macro";
import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import { useLocale } from "../app/use-locale.ts";
import { todayIn } from "../format/today.ts";
import { ShowMore } from "../ui/ShowMore.tsx";
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
  pageInfo: Readonly<{ hasNextPage: boolean }>;
  fetchNext: () => Promise<unknown>;
};

/** Every version with where it stands and its days, the newest first; what ships stands below them. */
export function VersionList({ versions, houses, open, platform, pageInfo, fetchNext }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const inForce = inForceOf(houses);
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
      <ShowMore pageInfo={pageInfo} fetchNext={fetchNext} />
    </nav>
  );
}
