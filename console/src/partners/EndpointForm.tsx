import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useCommand } from "../app/use-command.ts";
import { CommandForm } from "../ui/CommandForm.tsx";
import form from "../ui/form.module.css";
import { showToast } from "../ui/toasts.ts";
import type { Endpoint } from "./partners-query.ts";
import { disableWebhook, rotateSecret } from "./send-webhook.ts";

type Props = {
  endpoint: Endpoint;
  what: "rotate" | "disable";
  onSecret: (secret: string | null) => void;
  onClose: () => void;
};

/** Renews the secret of an endpoint, or disables it. */
export function EndpointForm({ endpoint: { id, name }, what, onSecret, onClose }: Props) {
  const { t } = useLingui();
  const client = useApolloClient();
  const disables = what === "disable";
  const disabling = useCommand(
    (endpointId: string, key) => disableWebhook(client, endpointId, key),
    () => done(t`${name} is disabled.`, null),
  );
  const rotating = useCommand(
    (endpointId: string, key) => rotateSecret(client, endpointId, key),
    ({ secret }) => done(t`${name} has a new secret.`, secret),
  );
  const done = (text: string, secret: string | null) => {
    showToast({ tone: "done", text });
    onSecret(secret);
    onClose();
  };
  const sending = disables ? disabling : rotating;
  return (
    <CommandForm
      title={disables ? t`Disable ${name}` : t`Renew the secret of ${name}`}
      submit={disables ? t`Disable it` : t`Renew it`}
      danger={disables}
      sending={sending}
      onSubmit={() => void sending.send(id)}
      onBack={onClose}
    >
      <p className={form.said}>
        {disables
          ? t`Nothing is sent there any more, nor what waits. This cannot be undone: set up another if it was a mistake.`
          : t`The new secret is shown once. For a day messages are signed by the former one, too, so that none is lost.`}
      </p>
    </CommandForm>
  );
}
