import { useLingui } from "@lingui/react/macro";
import { ActionIcon, Button } from "@mantine/core";
import { IconFileSpreadsheet } from "@tabler/icons-react";
import { useLocale } from "../../app/use-locale.ts";
import { formatCount } from "../../format/count.ts";
import type { CaseList } from "../useCaseList.ts";
import { useExport } from "./useExport.ts";

/** Saves the whole filtered list as a file; meanwhile it tells how far it is, and stops when it is told to. */
export function ExportButton({ list }: { list: CaseList }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { done, start, stop } = useExport(list);
  if (done === null)
    return (
      <ActionIcon
        variant="subtle"
        color="gray"
        onClick={() => void start()}
        aria-label={t`Export the whole list as CSV`}
        title={t`Export the whole list as CSV`}
      >
        <IconFileSpreadsheet size={17} stroke={1.6} />
      </ActionIcon>
    );
  const fetched = formatCount(done, locale);
  const total = list.total === null ? "…" : formatCount(list.total, locale);
  return (
    <Button size="compact-sm" variant="default" onClick={stop}>
      {t`${fetched} of ${total} exported. Stop`}
    </Button>
  );
}
