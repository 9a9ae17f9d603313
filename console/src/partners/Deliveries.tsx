import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import form from "../ui/form.module.css";
import { RefreshButton } from "../ui/RefreshButton.tsx";
import { ShowMore } from "../ui/ShowMore.tsx";
import { DeliveryLine } from "./DeliveryLine.tsx";
import styles from "./Partners.module.css";
import { type Endpoint, WEBHOOK_DELIVERIES } from "./partners-query.ts";

type Props = { endpoint: Endpoint; replays: boolean };

/** What an endpoint was told, or is to be told, the newest event first. */
export function Deliveries({ endpoint, replays }: Props) {
  const { t } = useLingui();
  const { data, loading, error, fetchMore, refetch } = useQuery(WEBHOOK_DELIVERIES, {
    variables: { endpointId: endpoint.id },
    fetchPolicy: "cache-and-network",
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.webhookDeliveries;
  const deliveries = list?.edges.map(({ node }) => node) ?? [];
  return (
    <section aria-label={t`Deliveries`}>
      <div className={styles.what}>
        <h3 className={form.heading}>{t`Deliveries`}</h3>
        <RefreshButton loading={loading} refresh={() => void refetch()} />
      </div>
      {error && !data && <p role="alert" className={form.said}>{t`The deliveries could not be read. Try again.`}</p>}
      {list && deliveries.length === 0 && <p className={form.quiet}>{t`Nothing has happened since it was set up.`}</p>}
      <ul className={styles.deliveries}>
        {deliveries.map((delivery) => (
          <DeliveryLine
            key={delivery.id}
            delivery={delivery}
            timeZone={endpoint.institution.timeZone}
            replays={replays}
          />
        ))}
      </ul>
      {list && (
        <ShowMore
          pageInfo={list.pageInfo}
          fetchNext={() => fetchMore({ variables: { after: list.pageInfo.endCursor } })}
        />
      )}
    </section>
  );
}
