import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { ACTOR_ROLES } from "@respite/shared/case/actor-role";
import { ROLE_LABELS } from "@respite/shared/locale/labels/role-labels";
import { IconLock } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useLocale } from "../app/use-locale.ts";
import { mayUse, useViewer } from "../app/viewer.tsx";
import { formatInstant } from "../format/date.ts";
import type { Timeline_CaseFragment } from "../operations.generated.ts";
import { Section } from "../ui/Section.tsx";
import styles from "./Timeline.module.css";

export const TIMELINE: TypedDocumentNode<Timeline_CaseFragment> = gql`
  fragment Timeline_case on DeferralCase {
    id
    institution {
      id
      timeZone
    }
    events(first: 100) {
      nodes {
        id
        kind
        at
        actorName
        actorRole
        summary
        sealedAt
      }
      totalCount
    }
  }
`;

/** Everything that happened to the case, the newest first. */
export function Timeline({ from }: { from: FragmentType<typeof TIMELINE> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { data } = useSuspenseFragment({ fragment: TIMELINE, fragmentName: "Timeline_case", from });
  const takesAway = mayUse(useViewer(), "caseBundle");
  const events = [...data.events.nodes].sort((a, b) => b.at.localeCompare(a.at));
  const unsealed = events.filter(({ sealedAt }) => sealedAt === null).length;
  const roleOf = (role: string) => {
    const known = ACTOR_ROLES.find((each) => each === role);
    return known ? ROLE_LABELS[known][locale] : null;
  };
  return (
    <Section
      title={<Trans>Timeline</Trans>}
      aside={
        <>
          {takesAway && (
            <a href={`/cases/${encodeURIComponent(data.id)}/bundle.zip`} download className={styles.bundle}>
              <Trans>Take the case away (ZIP)</Trans>
            </a>
          )}
          {data.events.totalCount}
        </>
      }
    >
      <ol className={styles.list}>
        {events.map((event) => (
          <li key={event.id} className={styles.event} data-kind={event.actorRole === "SYSTEM" ? "system" : "person"}>
            <p className={styles.summary}>{event.summary}</p>
            <p className={styles.note}>
              <Link
                from="/cases/$caseId"
                to="/cases/$caseId"
                search={(search) => ({ ...search, at: event.at })}
                className={styles.back}
                title={t`The case as it stood then`}
              >
                <time dateTime={event.at}>{formatInstant(event.at, locale, data.institution.timeZone)}</time>
              </Link>
              {event.actorRole !== "SYSTEM" &&
                ` · ${[event.actorName, roleOf(event.actorRole)].filter(Boolean).join(locale === "en" ? ", " : "，")}`}
              {event.sealedAt && (
                <IconLock
                  size={13}
                  stroke={1.8}
                  role="img"
                  aria-label={t`Sealed into the record`}
                  className={styles.seal}
                />
              )}
            </p>
          </li>
        ))}
      </ol>
      <p className={styles.legend}>
        {unsealed > 0
          ? t`${plural(unsealed, { one: "# event is", other: "# events are" })} still to be sealed, which takes a moment.`
          : t`Every event shown is sealed into the record’s hash chain: since then none can be changed unseen.`}{" "}
        <Trans>A time leads to the case as it stood then.</Trans>
      </p>
    </Section>
  );
}
