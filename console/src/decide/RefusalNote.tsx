import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { useLocale } from "../app/use-locale.ts";
import { formatInstant } from "../format/date.ts";
import type { RefusalNote_CaseFragment } from "../operations.generated.ts";
import form from "../ui/form.module.css";
import type { Refusal } from "./draft-store.ts";

export const REFUSAL_NOTE: TypedDocumentNode<RefusalNote_CaseFragment> = gql`
  fragment RefusalNote_case on DeferralCase {
    id
    institution {
      id
      timeZone
    }
    events(first: 100) {
      nodes {
        id
        at
        actorName
        summary
      }
    }
  }
`;

type Props = { data: FragmentType<typeof REFUSAL_NOTE>; refusal: Refusal; seenAt: string | null };

/** Why the decision did not take effect and, if the case had changed meanwhile, what changed and by whom. */
export function RefusalNote({ data: from, refusal, seenAt }: Props) {
  const locale = useLocale();
  const { data } = useSuspenseFragment({ fragment: REFUSAL_NOTE, fragmentName: "RefusalNote_case", from });
  const seen = seenAt ? Date.parse(seenAt) : Number.POSITIVE_INFINITY;
  const news = refusal.stale ? data.events.nodes.filter((event) => Date.parse(event.at) > seen) : [];
  return (
    <div className={form.refusal} role="alert">
      {refusal.messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
      {news.length > 0 && (
        <ul>
          {news.map((event) => (
            <li key={event.id}>
              {event.summary}{" "}
              <span
                className={form.newsNote}
              >{`${event.actorName}, ${formatInstant(event.at, locale, data.institution.timeZone)}`}</span>
            </li>
          ))}
        </ul>
      )}
      <p className={form.newsNote}>
        <Trans>What you typed is still here.</Trans>
      </p>
    </div>
  );
}
