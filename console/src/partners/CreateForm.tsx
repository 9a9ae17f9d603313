import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useCommand } from "../app/use-command.ts";
import { CommandForm } from "../ui/CommandForm.tsx";
import { Input } from "../ui/fields.tsx";
import { HouseField } from "../ui/HouseField.tsx";
import { showToast } from "../ui/toasts.ts";
import type { House } from "./partners-query.ts";
import { createWebhook, type NewEndpoint } from "./send-webhook.ts";

type Props = {
  houses: readonly House[];
  onDone: (endpointId: string, secret: string | null) => void;
  onBack: () => void;
};

/** Sets an endpoint up. */
export function CreateForm({ houses, onDone, onBack }: Props) {
  const { t } = useLingui();
  const client = useApolloClient();
  const [institutionId, setInstitutionId] = useState(houses[0]?.id ?? "");
  const [name, setName] = useState("");
  const [url, setUrl] = useState("");
  const [tried, setTried] = useState(false);
  const called = name.trim();
  const address = url.trim();
  const sending = useCommand(
    (endpoint: NewEndpoint, key) => createWebhook(client, endpoint, key),
    ({ endpoint, secret }) => {
      showToast({ tone: "done", text: t`${called} is set up.` });
      if (endpoint) onDone(endpoint.id, secret);
    },
  );
  const missing = (text: string) => (tried && text === "" ? t`This is needed.` : null);
  const isSecure = /^https:\/\/./i.test(address);
  const strange = tried && address !== "" && !isSecure ? t`It has to begin with https://.` : null;
  const submit = () => {
    setTried(true);
    if (called !== "" && isSecure) void sending.send({ institutionId, name: called, url: address });
  };
  return (
    <CommandForm
      title={t`Set up an endpoint`}
      submit={t`Set it up`}
      sending={sending}
      onSubmit={submit}
      onBack={onBack}
    >
      <HouseField houses={houses} value={institutionId} onChange={setInstitutionId} />
      <Input
        label={t`Name`}
        hint={t`What people call it, such as the app it belongs to.`}
        error={missing(called)}
        value={name}
        onChange={setName}
      />
      <Input
        label={t`Address`}
        hint={t`https, at a public address. It is told of what happens from now on.`}
        error={missing(address) ?? strange}
        value={url}
        onChange={setUrl}
      />
    </CommandForm>
  );
}
