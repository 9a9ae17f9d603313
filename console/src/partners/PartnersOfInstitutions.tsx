import { useSuspenseQuery } from "@apollo/client/react";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { linkOptions, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useAttempt } from "../app/attempts.ts";
import { focusRow } from "../app/shortcuts/row-links.ts";
import { type ListKeys, useListKeys } from "../app/shortcuts/use-list-keys.ts";
import { NewLink } from "../ui/NewLink.tsx";
import { PanelScreen } from "../ui/PanelScreen.tsx";
import { Section } from "../ui/Section.tsx";
import { ShowMore } from "../ui/ShowMore.tsx";
import { ClientTable } from "./ClientTable.tsx";
import { CreateForm } from "./CreateForm.tsx";
import { EndpointTable } from "./EndpointTable.tsx";
import { HowWebhooksWork } from "./HowWebhooksWork.tsx";
import { InstitutionTable } from "./InstitutionTable.tsx";
import { OneEndpoint } from "./OneEndpoint.tsx";
import styles from "./Partners.module.css";
import { NEW_ENDPOINT } from "./partner-search.ts";
import { PARTNERS } from "./partners-query.ts";

const CREATE = linkOptions({ to: "/partners", search: { endpoint: NEW_ENDPOINT } });
const READ: ListKeys = { next: msg`Next endpoint`, previous: msg`Previous endpoint` };
const SET: ListKeys = { ...READ, create: { label: msg`Set up an endpoint`, way: CREATE } };

/** The lists, and beside them the endpoint that is open. */
export function PartnersOfInstitutions({ sets }: { sets: boolean }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { endpoint: open } = useSearch({ from: "/inside/partners" });
  const { data, fetchMore } = useSuspenseQuery(PARTNERS, { fetchPolicy: "cache-and-network", queryKey: useAttempt() });
  /** The secret that an endpoint has just been given: it is known here, for now, and nowhere else. */
  const [fresh, setFresh] = useState<Readonly<{ endpointId: string; secret: string }> | null>(null);
  useListKeys(sets ? SET : READ);
  const { edges, pageInfo } = data.webhookEndpoints;
  const endpoints = edges.map(({ node }) => node);
  const opened = endpoints.find(({ id }) => id === open);
  const close = async () => {
    setFresh(null);
    await navigate({ to: "/partners", search: {}, replace: true });
    focusRow(open);
  };
  const created = (endpointId: string, secret: string | null) => {
    if (secret) setFresh({ endpointId, secret });
    void navigate({ to: "/partners", search: { endpoint: endpointId }, replace: true });
  };
  const panel =
    sets && open === NEW_ENDPOINT ? (
      <CreateForm houses={data.institutions.nodes} onDone={created} onBack={() => void close()} />
    ) : opened ? (
      <OneEndpoint
        key={opened.id}
        endpoint={opened}
        sets={sets}
        secret={fresh?.endpointId === opened.id ? fresh.secret : null}
        onSecret={(secret) => setFresh(secret === null ? null : { endpointId: opened.id, secret })}
        onBack={() => void close()}
      />
    ) : (
      <HowWebhooksWork />
    );
  return (
    <PanelScreen
      title={t`Institutions & partners`}
      action={sets && <NewLink label={t`Set up an endpoint`} way={CREATE} />}
      panelLabel={t`Endpoint`}
      panel={panel}
    >
      <div className={styles.sections}>
        <Section title={t`Webhook endpoints`} flush>
          <EndpointTable endpoints={endpoints} open={opened?.id} />
          <ShowMore pageInfo={pageInfo} fetchNext={() => fetchMore({ variables: { after: pageInfo.endCursor } })} />
        </Section>
        <Section title={t`Clients`} flush>
          <ClientTable clients={data.partnerClients.nodes} />
        </Section>
        <Section title={t`Institutions`} flush>
          <InstitutionTable houses={data.institutions.nodes} />
        </Section>
      </div>
    </PanelScreen>
  );
}
