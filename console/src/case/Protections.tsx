import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { ROLE_LABELS } from "@respite/shared/locale/labels/role-labels";
import { useId } from "react";
import { useLocale } from "../app/use-locale.ts";
import { mayUse, useViewer } from "../app/viewer.tsx";
import { formatDate } from "../format/date.ts";
import { dayIn } from "../format/day.ts";
import type { Protections_CaseFragment } from "../operations.generated.ts";
import { Section } from "../ui/Section.tsx";
import styles from "./Case.module.css";
import { ProtectionActions, type ProtectionChange } from "./ProtectionActions.tsx";
import { ProtectionLine } from "./ProtectionLine.tsx";

export const PROTECTIONS: TypedDocumentNode<Protections_CaseFragment> = gql`
  fragment Protections_case on DeferralCase {
    id
    institution {
      id
      timeZone
    }
    protections {
      id
      kind
      fromOn
      toOn
      reason
      entryDaysPastDue
      backdatedFrom
      backdateReason
      releaseReason
    }
  }
`;

/** From when to when collection rests and the reported status is frozen, and what people changed in that. */
export function Protections({ from }: { from: FragmentType<typeof PROTECTIONS> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { data } = useSuspenseFragment({ fragment: PROTECTIONS, fragmentName: "Protections_case", from });
  const viewer = useViewer();
  const words = useId();
  if (data.protections.length === 0) return null;
  const today = dayIn(Date.now(), data.institution.timeZone);
  const isOver = (toOn: string | null) => toOn !== null && toOn <= today;
  const lasts = data.protections.some(({ toOn }) => !isOver(toOn));
  const role = ROLE_LABELS[viewer.role][locale];
  const reasons: Readonly<Record<ProtectionChange, string | null>> = {
    backdate: mayUse(viewer, "protectionBackdate") ? null : t`The role “${role}” may not change a protection.`,
    release:
      !lasts || mayUse(viewer, "protectionRelease") ? null : t`The role “${role}” may not end a protection early.`,
  };
  const forbiddenBy = {
    backdate: reasons.backdate ? `${words}-backdate` : undefined,
    release: reasons.release ? `${words}-release` : undefined,
  };
  return (
    <Section title={<Trans>Protection</Trans>}>
      <ul className={styles.files}>
        {data.protections.map((protection) => {
          const { backdatedFrom, backdateReason, id, kind, releaseReason, toOn } = protection;
          const entry = plural(protection.entryDaysPastDue, {
            one: "# day past due at entry",
            other: "# days past due at entry",
          });
          const before = backdatedFrom && formatDate(backdatedFrom, locale);
          return (
            <ProtectionLine key={id} protection={protection} more={kind === "COLLECTION_HOLD" ? null : entry}>
              {before && (
                <span
                  className={styles.fileNote}
                >{t`It began on ${before} until it was back-dated: ${backdateReason}`}</span>
              )}
              {releaseReason && <span className={styles.fileNote}>{t`Ended early: ${releaseReason}`}</span>}
              <ProtectionActions protectionId={id} isOver={isOver(toOn)} forbiddenBy={forbiddenBy} />
            </ProtectionLine>
          );
        })}
      </ul>
      {Object.entries(reasons).map(
        ([what, reason]) =>
          reason && (
            <p key={what} id={`${words}-${what}`} className={styles.why}>
              {reason}
            </p>
          ),
      )}
    </Section>
  );
}
