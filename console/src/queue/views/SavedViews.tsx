import { useQuery } from "@apollo/client/react";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { type ListSearch, parseListSearch, QUEUE_VIEWS } from "@respite/shared/queue/list-search";
import { IconBookmarkPlus, IconDots } from "@tabler/icons-react";
import { lazy, Suspense, useMemo, useState } from "react";
import { parseSearch } from "../../app/search-params.ts";
import { type Shortcut, useShortcuts } from "../../app/shortcuts/registry.ts";
import { mayUse, useViewer } from "../../app/viewer.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { listKey } from "../list-variables.ts";
import type { ViewTask } from "./ViewDialog.tsx";
import { ViewLink } from "./ViewLink.tsx";
import styles from "./Views.module.css";
import { SAVED_VIEWS } from "./view-documents.ts";

const ViewDialog = lazy(() => import("./ViewDialog.tsx"));
const ViewMenu = lazy(() => import("./ViewMenu.tsx"));

/** Lists that have a name already, because everybody has them. */
const GIVEN: ReadonlySet<string> = new Set(QUEUE_VIEWS.map((view) => listKey({ view })));

const focusViews = () => {
  const links = [...document.querySelectorAll<HTMLElement>("[data-saved-view]")];
  (links.find((link) => link.ariaCurrent) ?? links[0])?.focus();
};

/** The lists that were saved under a name, beside the filters that make them; and the way to save the one on screen. */
export default function SavedViews({ search }: { search: ListSearch }) {
  const { t } = useLingui();
  const viewer = useViewer();
  const [task, setTask] = useState<ViewTask | null>(null);
  const { data } = useQuery(SAVED_VIEWS, { fetchPolicy: "cache-and-network" });
  const views = useMemo(
    () => (data?.savedViews.nodes ?? []).map((view) => ({ view, search: parseListSearch(parseSearch(view.search)) })),
    [data],
  );
  const key = listKey(search);
  const open = views.find((each) => listKey(each.search) === key)?.view;
  const canSave = mayUse(viewer, "savedViewCreate") && !open && !GIVEN.has(key);
  const mine = useMemo(() => views.map(({ view }) => view).filter(({ isMine }) => isMine), [views]);
  const save = () => setTask({ kind: "save", search, mine });
  const shortcuts = useMemo<readonly Shortcut[]>(
    () => [
      { keys: "v", label: msg`Go to the saved views`, group: "list", run: focusViews },
      ...(canSave
        ? [
            {
              keys: "s",
              label: msg`Save the list as a view`,
              group: "list",
              run: () => setTask({ kind: "save", search, mine }),
            } as const,
          ]
        : []),
    ],
    [canSave, search, mine],
  );
  useShortcuts(shortcuts);
  return (
    <>
      <nav className={styles.views} aria-label={t`Saved views`}>
        {views.length > 0 && (
          <ul className={styles.list}>
            {views.map((each) => (
              <li key={each.view.id} className={styles.item}>
                <ViewLink {...each} isOpen={each.view === open} />
                {each.view === open && (
                  <MenuButton
                    label={t`Change the view ${each.view.name}`}
                    className={styles.more}
                    menu={(drop) => <ViewMenu drop={drop} view={each.view} onTask={setTask} />}
                  >
                    <span className="visually-hidden">{t`Change the view ${each.view.name}`}</span>
                    <IconDots size={15} aria-hidden />
                  </MenuButton>
                )}
              </li>
            ))}
          </ul>
        )}
        {canSave && (
          <button type="button" className={styles.save} onClick={save} title={t`Save the list as a view (S)`}>
            <IconBookmarkPlus size={15} aria-hidden />
            {t`Save view`}
          </button>
        )}
      </nav>
      {task && (
        <Suspense fallback={null}>
          <ViewDialog task={task} close={() => setTask(null)} />
        </Suspense>
      )}
    </>
  );
}
