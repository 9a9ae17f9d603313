import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconArrowLeft, IconHistory } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useLocale } from "../../app/use-locale.ts";
import { formatInstant } from "../../format/date.ts";
import { dayIn, endOfDay } from "../../format/day.ts";
import { Input } from "../../ui/fields.tsx";
import { StatusChip } from "../../ui/StatusChip.tsx";
import styles from "../Case.module.css";
import type { CaseNow, Then } from "./case-then-query.ts";

/** Nobody looks for a case before. */
const EARLIEST = "2000-01-01";

type Props = { now: CaseNow; then: Then | null; at: string };

/** Says that this is the past, of which moment, and leads to another day or back to today. */
export function ThenBar({ now, then, at }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const navigate = useNavigate({ from: "/cases/$caseId" });
  const { timeZone } = now.institution;
  const moment = formatInstant(at, locale, timeZone);
  const today = dayIn(Date.now(), timeZone);
  const bar = useRef<HTMLElement>(null);
  // What was followed here is gone from the screen: the keyboard goes on at the way back.
  useEffect(() => bar.current?.querySelector("a")?.focus(), []);
  const [typed, setTyped] = useState(dayIn(at, timeZone));
  useEffect(() => setTyped(dayIn(at, timeZone)), [at, timeZone]);
  const look = (day: string) => {
    setTyped(day);
    // A year of which only some figures are typed is none yet.
    if (day >= EARLIEST && day <= today) {
      void navigate({ search: (search) => ({ ...search, at: endOfDay(day, timeZone) }), replace: true });
    }
  };
  return (
    <header ref={bar} className={styles.bar} data-past>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconArrowLeft size={15} stroke={1.7} />}
        renderRoot={(props) => (
          <Link
            {...props}
            from="/cases/$caseId"
            to="/cases/$caseId"
            search={(search) => ({ ...search, at: undefined })}
          />
        )}
      >
        {t`Back to the case today`}
      </Button>
      <div className={styles.identity}>
        <title>{`${now.number} · ${moment} · Respite`}</title>
        <h1 className={styles.name}>{now.borrower.name}</h1>
        <span className={styles.caseNumber}>{now.number}</span>
        {then && <StatusChip status={then.status} />}
        <span className={styles.past}>
          <IconHistory size={15} stroke={1.7} aria-hidden />
          {t`As it stood on ${moment}. To be read only.`}
        </span>
      </div>
      <Input label={t`At the end of`} type="date" min={EARLIEST} max={today} value={typed} onChange={look} />
    </header>
  );
}
