import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type SubmitEvent, useState } from "react";
import { Input, Select } from "../ui/fields.tsx";
import styles from "./Portfolio.module.css";
import { type Days, type DaysProblem, daysProblem } from "./period.ts";
import { PERIODS, type Period, type PortfolioSearch, USUAL_PERIOD } from "./portfolio-search.ts";

type Choice = Period | "own";

/** Which days of submission: so many back, or days of one's own. The address keeps them. */
export function PeriodForm({ search, days }: { search: PortfolioSearch; days: Days }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const isOwn = search.from === days.from && search.to === days.to;
  const [choice, setChoice] = useState<Choice>(isOwn ? "own" : (search.period ?? USUAL_PERIOD));
  const [own, setOwn] = useState(days);
  const [tried, setTried] = useState(false);
  const problem = tried ? daysProblem(own) : null;
  const words: Readonly<Record<DaysProblem, string>> = {
    NO_DAY: t`Choose both days.`,
    REVERSED: t`The last day comes before the first.`,
    TOO_LONG: t`At most a year at a time.`,
  };
  const show = (wanted: Choice) => {
    setChoice(wanted);
    if (wanted !== "own")
      void navigate({ to: "/portfolio", search: wanted === USUAL_PERIOD ? {} : { period: wanted }, replace: true });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (daysProblem(own) === null) void navigate({ to: "/portfolio", search: own });
  };
  return (
    <form className={styles.period} onSubmit={submit} noValidate>
      <Select
        label={t`Submitted in`}
        options={[...PERIODS, "own"]}
        labels={{
          "30": t`The last 30 days`,
          "90": t`The last 90 days`,
          "365": t`The last 365 days`,
          own: t`Days of your own`,
        }}
        value={choice}
        onChange={show}
      />
      {choice === "own" && (
        <>
          <Input type="date" label={t`First day`} value={own.from} onChange={(from) => setOwn({ ...own, from })} />
          <Input
            type="date"
            label={t`Last day`}
            error={problem && words[problem]}
            value={own.to}
            onChange={(to) => setOwn({ ...own, to })}
          />
          <Button type="submit" variant="default">{t`Show`}</Button>
        </>
      )}
    </form>
  );
}
