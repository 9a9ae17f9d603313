import { Trans } from "@lingui/react/macro";
import { IconCheck } from "@tabler/icons-react";
import styles from "./Decide.module.css";
import type { BeyondAuthority } from "./furthest.ts";
import { SecondReviewNote } from "./SecondReviewNote.tsx";

type Props = Readonly<{
  /** Null while the server has not judged every offer yet. */
  reasons: readonly string[] | null;
  findings: readonly BeyondAuthority[];
}>;

/** Said before a decision is sent: whether the reader takes it alone, or who else has to agree and why. */
export function AuthorityNote({ reasons, findings }: Props) {
  if (reasons === null) return null;
  if (reasons.length > 0) return <SecondReviewNote reasons={reasons} findings={findings} maker={null} />;
  return (
    <WithinAuthority>
      <Trans>This lies within your authority: no second reviewer is needed.</Trans>
    </WithinAuthority>
  );
}

export function WithinAuthority({ children }: { children: React.ReactNode }) {
  return (
    <p className={styles.within}>
      <IconCheck size={15} stroke={1.8} aria-hidden />
      {children}
    </p>
  );
}
