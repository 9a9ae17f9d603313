import { gql, type TypedDocumentNode } from "@apollo/client";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { IconAlertTriangleFilled, IconClockHour4, IconPlayerPauseFilled } from "@tabler/icons-react";
import { useLocale } from "../app/use-locale.ts";
import { formatInstant } from "../format/date.ts";
import type { ClockChip_ClockFragment } from "../operations.generated.ts";
import { Chip } from "./Chip.tsx";

export const CLOCK_CHIP: TypedDocumentNode<ClockChip_ClockFragment> = gql`
  fragment ClockChip_clock on Clock {
    state
    dueAt
    businessDaysLeft
    hardLimitAt
    pastHardLimit
  }
`;

/** The time left to decide, as the server counts it: working calendar minus holds. Never computed here. */
export function ClockChip({
  clock,
  timeZone,
}: {
  clock: Omit<ClockChip_ClockFragment, " $fragmentName">;
  timeZone: string;
}) {
  const { t } = useLingui();
  const locale = useLocale();
  const due = clock.dueAt ? formatInstant(clock.dueAt, locale, timeZone) : null;
  const title = due ? t`Due ${due}` : undefined;
  const days = clock.businessDaysLeft ?? 0;
  const left = days === 0 ? t`Due today` : t`${plural(days, { one: "# day left", other: "# days left" })}`;
  switch (clock.state) {
    case "BREACHED":
      if (clock.pastHardLimit) {
        const latest = clock.hardLimitAt ? formatInstant(clock.hardLimitAt, locale, timeZone) : null;
        return (
          <Chip
            tone="danger"
            icon={<IconAlertTriangleFilled size={12} aria-hidden />}
            title={t`Due ${due}, at the very latest ${latest}`}
          >
            {t`Past the hard limit`}
          </Chip>
        );
      }
      return (
        <Chip tone="danger" icon={<IconAlertTriangleFilled size={12} aria-hidden />} title={title}>
          {days < 0 ? t`Breached ${plural(-days, { one: "# day", other: "# days" })}` : t`Breached`}
        </Chip>
      );
    case "AT_RISK":
      return (
        <Chip tone="warn" icon={<IconClockHour4 size={13} aria-hidden />} title={title}>
          {left}
        </Chip>
      );
    case "ON_TIME":
      return (
        <Chip tone="plain" icon={<IconClockHour4 size={13} aria-hidden />} title={title}>
          {left}
        </Chip>
      );
    case "STOPPED":
      return (
        <Chip
          tone="faint"
          icon={<IconPlayerPauseFilled size={11} aria-hidden />}
          title={t`Stopped until the evidence is here`}
        >
          {t`Stopped`}
        </Chip>
      );
    default:
      return null;
  }
}
