import { Link } from "@tanstack/react-router";
import form from "../ui/form.module.css";
import { DaysInForce } from "./DaysInForce.tsx";
import styles from "./Policy.module.css";
import type { Version } from "./policy-query.ts";
import { StateChip } from "./StateChip.tsx";
import type { VersionState } from "./version-state.ts";

type Props = {
  version: Pick<Version, "id" | "name" | "status" | "effectiveFrom" | "effectiveUntil">;
  state: VersionState;
  isOpen: boolean;
  /** Whose it is, for those who see several institutions. */
  house: string | null;
};

/** One version in the list. */
export const VersionLink = ({ version, state, isOpen, house }: Props) => (
  <li>
    <Link
      to="/policy"
      search={{ version: version.id }}
      className={styles.version}
      data-row-link={version.id}
      data-current={isOpen || undefined}
      aria-current={isOpen ? "true" : undefined}
    >
      <span className={styles.versionHead}>
        <span className={styles.versionId}>{version.id}</span>
        <StateChip state={state} />
      </span>
      <span className={form.quiet}>{house ?? version.name}</span>
      <span className={form.quiet}>
        <DaysInForce version={version} />
      </span>
    </Link>
  </li>
);
