import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { ActionIcon } from "@mantine/core";
import { IconArrowLeft, IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useRef } from "react";
import { type Shortcut, useShortcuts } from "../app/shortcuts/registry.ts";
import { useLocale } from "../app/use-locale.ts";
import { formatCount } from "../format/count.ts";
import { useCaseList } from "../queue/useCaseList.ts";
import styles from "./Case.module.css";

/** The way back to the list, and to the next and the previous case of that very list. */
export function Neighbours({ caseId }: { caseId: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const search = useSearch({ from: "/inside/cases/$caseId" });
  const navigate = useNavigate();
  const list = useCaseList(search);
  const ids = list.rows?.map((edge) => edge.node.id) ?? [];
  const at = ids.indexOf(caseId);
  const near = at >= ids.length - 2;
  useEffect(() => {
    if (near && list.hasMore) list.loadMore();
  }, [near, list.hasMore, list.loadMore]);

  const go = (id: string | undefined) => {
    if (id) void navigate({ to: "/cases/$caseId", params: { caseId: id }, search });
  };
  const back = () => void navigate({ to: "/queue", search: { ...search, sel: caseId } });
  const next = at < 0 ? ids[0] : ids[at + 1];
  const previous = at > 0 ? ids[at - 1] : undefined;
  const now = useRef({ go, back, next, previous });
  now.current = { go, back, next, previous };
  const shortcuts = useMemo<readonly Shortcut[]>(
    () => [
      { keys: "n", label: msg`Next case of the list`, group: "case", run: () => now.current.go(now.current.next) },
      { keys: "j", label: msg`Next case of the list`, group: "case", run: () => now.current.go(now.current.next) },
      {
        keys: "k",
        label: msg`Previous case of the list`,
        group: "case",
        run: () => now.current.go(now.current.previous),
      },
      { keys: "g q", label: msg`Back to the list`, group: "case", run: () => now.current.back() },
    ],
    [],
  );
  useShortcuts(shortcuts);
  const place = at >= 0 ? formatCount(at + 1, locale) : "–";
  const total = list.total === null ? "…" : formatCount(list.total, locale);
  return (
    <div className={styles.walk}>
      <ActionIcon
        title={t`Back to the list (G Q)`}
        variant="subtle"
        color="gray"
        aria-label={t`Back to the list`}
        renderRoot={(props) => <Link {...props} to="/queue" search={{ ...search, sel: caseId }} />}
      >
        <IconArrowLeft size={17} stroke={1.7} />
      </ActionIcon>

      <ActionIcon
        title={t`Previous case (K)`}
        variant="subtle"
        color="gray"
        disabled={!previous}
        aria-label={t`Previous case of the list`}
        onClick={() => go(previous)}
      >
        <IconChevronUp size={17} stroke={1.7} />
      </ActionIcon>

      <ActionIcon
        title={t`Next case (N)`}
        variant="subtle"
        color="gray"
        disabled={!next}
        aria-label={t`Next case of the list`}
        onClick={() => go(next)}
      >
        <IconChevronDown size={17} stroke={1.7} />
      </ActionIcon>

      <span>{t`${place} of ${total}`}</span>
    </div>
  );
}
