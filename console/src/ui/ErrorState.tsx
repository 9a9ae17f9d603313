import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPlugConnectedX } from "@tabler/icons-react";
import styles from "./State.module.css";

/** Is it the line or the server, rather than the request? */
const isUnreachable = (error: unknown): boolean =>
  error instanceof TypeError || (ServerError.is(error) && error.statusCode >= 500);

/** What went wrong, in words; nothing on screen is lost by trying again. */
export function ErrorState({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const { t } = useLingui();
  const said = CombinedGraphQLErrors.is(error) ? error.errors[0]?.message : undefined;
  return (
    <div className={styles.state} role="alert">
      <div className={styles.icon} data-tone="danger" aria-hidden>
        <IconPlugConnectedX size={22} stroke={1.6} />
      </div>
      <h2 className={styles.title}>
        {isUnreachable(error) ? t`The server does not answer` : t`This could not be shown`}
      </h2>
      <p className={styles.text}>
        {said ??
          (isUnreachable(error)
            ? t`Check the connection, then try again.`
            : t`Something went wrong on our side. Try again, or load the page anew.`)}
      </p>
      <div className={styles.actions}>
        {retry && <Button onClick={retry}>{t`Try again`}</Button>}
        <Button variant="default" onClick={() => location.reload()}>
          {t`Load the page anew`}
        </Button>
      </div>
    </div>
  );
}
