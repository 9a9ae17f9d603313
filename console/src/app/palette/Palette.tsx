import "@mantine/core/styles/ScrollArea.css";
import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/ModalBase.css";
import "@mantine/core/styles/Modal.css";
import "@mantine/core/styles/CloseButton.css";
import "@mantine/core/styles/Overlay.css";
import "@mantine/core/styles/Paper.css";
import "@mantine/spotlight/styles.css";
import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { createSpotlight, Spotlight, type SpotlightActionGroupData } from "@mantine/spotlight";
import { parseListSearch, QUEUE_VIEWS } from "@respite/shared/queue/list-search";
import { IconBookmark, IconSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useViewLabels, VIEW_ICONS } from "../../queue/view-labels.tsx";
import { SAVED_VIEWS } from "../../queue/views/view-documents.ts";
import { Kbd } from "../../ui/Kbd.tsx";
import { useFocusBack } from "../../ui/use-focus-back.ts";
import { parseSearch } from "../search-params.ts";
import { activeShortcuts } from "../shortcuts/registry.ts";
import { readsCases, useViewer } from "../viewer.tsx";
import { closeOverlay } from "./overlay-state.ts";

const [store, spotlight] = createSpotlight();

/** Everything one can do from here by typing a few letters; any other text searches the cases, for those who read them. */
export default function Palette() {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  useFocusBack();
  const labels = useViewLabels();
  const [query, setQuery] = useState("");
  const text = query.trim();
  const cases = readsCases(useViewer());
  const views = cases ? QUEUE_VIEWS : [];
  const saved = useQuery(SAVED_VIEWS, { skip: !cases }).data?.savedViews.nodes ?? [];
  useEffect(() => {
    spotlight.open();
    return spotlight.close;
  }, []);
  const actions: SpotlightActionGroupData[] = [
    {
      group: t`On this screen`,
      actions: activeShortcuts()
        .filter((shortcut) => !["mod+k", "j", "k"].includes(shortcut.keys))
        .map((shortcut) => ({
          id: shortcut.keys,
          label: i18n._(shortcut.label),
          rightSection: <Kbd keys={shortcut.keys} />,
          onClick: shortcut.run,
        })),
    },
    {
      group: t`Queue`,
      actions: views.map((view) => {
        const Icon = VIEW_ICONS[view];
        const open = () => void navigate({ to: "/queue", search: { view } });
        return { id: view, label: labels[view], leftSection: <Icon size={17} stroke={1.6} />, onClick: open };
      }),
    },
    {
      group: t`Saved views`,
      actions: saved.map(({ id, name, search }) => {
        const open = () => void navigate({ to: "/queue", search: parseListSearch(parseSearch(search)) });
        return { id, label: name, leftSection: <IconBookmark size={17} stroke={1.6} />, onClick: open };
      }),
    },
  ];
  if (text && cases) {
    const search = () => void navigate({ to: "/queue", search: { view: "all", q: text } });
    actions.push({
      group: t`Cases`,
      actions: [
        {
          id: "search",
          label: t`Search all cases for “${text}”`,
          keywords: text,
          leftSection: <IconSearch size={17} />,
          onClick: search,
        },
      ],
    });
  }
  return (
    <Spotlight
      store={store}
      actions={actions}
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={closeOverlay}
      shortcut={null}
      highlightQuery
      scrollable
      maxHeight={420}
      nothingFound={t`Nothing found`}
      searchProps={{
        placeholder: cases ? t`A command, a case number, a name or an id` : t`A command`,
        leftSection: <IconSearch size={18} />,
        "aria-label": t`Search and commands`,
      }}
    />
  );
}
