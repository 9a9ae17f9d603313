import { useLingui } from "@lingui/react/macro";
import { ActionIcon } from "@mantine/core";
import { IconArrowLeft, IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { useLocale } from "../../app/use-locale.ts";
import { formatCount } from "../../format/count.ts";
import type { CaseList } from "../case-search.ts";
import { useFetchAhead } from "./useFetchAhead.ts";
import { useWalkKeys } from "./useWalkKeys.ts";
import styles from "./Walk.module.css";
import type { Walk } from "./walk.ts";

type Props = { caseId: string; list: CaseList; walk: Walk };

/** Back, previous, next, and which case of how many this is. */
export function WalkBar({ caseId, list, walk: { ids, total: count, hasMore, loadMore, back, backKeys } }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const navigate = useNavigate();
  const at = ids.indexOf(caseId);
  const near = at >= ids.length - 2;
  useEffect(() => {
    if (near && hasMore) loadMore();
  }, [near, hasMore, loadMore]);

  const go = (id: string | undefined) => {
    if (id) void navigate({ to: "/cases/$caseId", params: { caseId: id }, search: list });
  };
  const next = at < 0 ? ids[0] : ids[at + 1];
  useFetchAhead(next);
  const previous = at > 0 ? ids[at - 1] : undefined;
  useWalkKeys({ next: () => go(next), previous: () => go(previous), back: () => void navigate(back) }, backKeys);
  const place = at >= 0 ? formatCount(at + 1, locale) : "–";
  const total = count === null ? "…" : formatCount(count, locale);
  return (
    <div className={styles.walk}>
      <ActionIcon
        title={t`Back to the list (U)`}
        variant="subtle"
        color="gray"
        aria-label={t`Back to the list`}
        renderRoot={(props) => <Link {...props} {...back} />}
      >
        <IconArrowLeft size={17} stroke={1.7} />
      </ActionIcon>
      <Step
        label={t`Previous case of the list`}
        title={t`Previous case (K)`}
        icon={IconChevronUp}
        to={previous}
        go={go}
      />
      <Step label={t`Next case of the list`} title={t`Next case (N)`} icon={IconChevronDown} to={next} go={go} />
      <span>{t`${place} of ${total}`}</span>
    </div>
  );
}

type StepProps = {
  label: string;
  title: string;
  icon: typeof IconChevronUp;
  to: string | undefined;
  go: (id: string | undefined) => void;
};

const Step = ({ label, title, icon: Icon, to, go }: StepProps) => (
  <ActionIcon title={title} variant="subtle" color="gray" disabled={!to} aria-label={label} onClick={() => go(to)}>
    <Icon size={17} stroke={1.7} />
  </ActionIcon>
);
