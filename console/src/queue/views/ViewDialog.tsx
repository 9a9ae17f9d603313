import "@mantine/core/styles/ModalBase.css";
import "@mantine/core/styles/Modal.css";
import "@mantine/core/styles/Overlay.css";
import "@mantine/core/styles/Paper.css";
import { useApolloClient, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Modal } from "@mantine/core";
import type { ListSearch } from "@respite/shared/queue/list-search";
import { useState } from "react";
import { stringifySearch } from "../../app/search-params.ts";
import { sendCommand } from "../../app/send-command.ts";
import { useCommand } from "../../app/use-command.ts";
import { isPlatform, useViewer } from "../../app/viewer.tsx";
import { CommandForm } from "../../ui/CommandForm.tsx";
import { Input } from "../../ui/fields.tsx";
import form from "../../ui/form.module.css";
import { HouseField } from "../../ui/HouseField.tsx";
import { useFocusBack } from "../../ui/use-focus-back.ts";
import { HOUSES } from "./houses.ts";
import { DELETE_VIEW, OVERWRITE_VIEW, RENAME_VIEW, SAVE_VIEW, type SavedView } from "./view-documents.ts";

export type ViewTask =
  | Readonly<{ kind: "save"; search: ListSearch; mine: readonly SavedView[] }>
  | Readonly<{ kind: "rename" | "delete"; view: SavedView }>;

type Typed = Readonly<{ name: string; institutionId: string | null }>;

/** A view is given a name, another name, or up. */
export default function ViewDialog({ task, close }: { task: ViewTask; close: () => void }) {
  const { t } = useLingui();
  const client = useApolloClient();
  useFocusBack();
  const platform = isPlatform(useViewer());
  const { data } = useQuery(HOUSES, { skip: !platform || task.kind !== "save" });
  const houses = data?.institutions.nodes ?? [];
  const [name, setName] = useState(task.kind === "save" ? "" : task.view.name);
  const [house, setHouse] = useState("");
  const [tried, setTried] = useState(false);
  // A name that one of the reader's own has already is that one's: it holds this list from now on.
  const known = task.kind === "save" ? task.mine.find((view) => view.name === name.trim()) : undefined;
  const sending = useCommand((typed: Typed, idempotencyKey) => {
    if (task.kind === "save") {
      const search = stringifySearch(task.search).slice(1);
      if (!known) return sendCommand(client, SAVE_VIEW, { ...typed, search, idempotencyKey }, ["SavedViews"]);
      const on = { savedViewId: known.id, expectedVersion: known.version, search, idempotencyKey };
      return sendCommand(client, OVERWRITE_VIEW, on, ["SavedViews"]);
    }
    const { id: savedViewId, version: expectedVersion } = task.view;
    const on = { savedViewId, expectedVersion, idempotencyKey };
    return task.kind === "rename"
      ? sendCommand(client, RENAME_VIEW, { ...on, name: typed.name }, ["SavedViews"])
      : sendCommand(client, DELETE_VIEW, on, ["SavedViews"]);
  }, close);
  const isDelete = task.kind === "delete";
  const submit = () => {
    setTried(true);
    const institutionId = platform ? ((house || houses[0]?.id) ?? null) : null;
    if (name.trim()) void sending.send({ name: name.trim(), institutionId });
  };
  const titles = { save: t`Save the list as a view`, rename: t`Rename the view`, delete: t`Delete the view` };
  return (
    <Modal opened onClose={close} withCloseButton={false} padding={0} centered aria-label={titles[task.kind]}>
      <CommandForm
        title={titles[task.kind]}
        submit={isDelete ? <Trans>Delete</Trans> : known ? t`Overwrite “${known.name}”` : <Trans>Save</Trans>}
        danger={isDelete}
        sending={sending}
        onSubmit={submit}
        onBack={close}
      >
        {isDelete ? (
          <p>
            {task.view.shared
              ? t`“${task.view.name}” goes for everybody in the institution. The cases stay as they are.`
              : t`“${task.view.name}” goes. The cases stay as they are.`}
          </p>
        ) : (
          <Input
            label={<Trans>Name of the view</Trans>}
            hint={
              task.kind === "save" && task.mine.length > 0
                ? t`It keeps filters, search and order. Under the name of a view of yours it takes the place of that one.`
                : t`It keeps filters, search and order; whoever opens it sees what there is then.`
            }
            value={name}
            onChange={setName}
            error={tried && !name.trim() ? t`Give it a name.` : null}
          />
        )}
        {known && (
          <p className={form.quiet} role="status">
            {known.shared
              ? t`“${known.name}” holds this list from now on, for everybody in the institution.`
              : t`“${known.name}” holds this list from now on.`}
          </p>
        )}
        {task.kind === "save" && !known && (
          <HouseField houses={houses} value={house || (houses[0]?.id ?? "")} onChange={setHouse} />
        )}
      </CommandForm>
    </Modal>
  );
}
