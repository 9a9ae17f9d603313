import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useTransition } from "react";
import frame from "./frame.module.css";
import { showToast } from "./toasts.ts";

type Props = { pageInfo: Readonly<{ hasNextPage: boolean }>; fetchNext: () => Promise<unknown> };

/** The next page of a list, as long as there is one: what is on screen stays meanwhile; that nobody answered is told. */
export function ShowMore({ pageInfo, fetchNext }: Props) {
  const { t } = useLingui();
  const [loading, startTransition] = useTransition();
  if (!pageInfo.hasNextPage) return null;
  const more = () =>
    startTransition(async () => {
      await fetchNext().catch(() =>
        showToast({ tone: "problem", text: t`The server does not answer. Check the connection, then try again.` }),
      );
    });
  return <Button className={frame.more} variant="subtle" loading={loading} onClick={more}>{t`Show more`}</Button>;
}
