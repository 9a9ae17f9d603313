import { useState } from "react";
import { EndForm } from "./EndForm.tsx";
import { HowLimitsWork } from "./HowLimitsWork.tsx";
import { NEW_LIMIT } from "./limit-search.ts";
import type { House, Limit } from "./limits-query.ts";
import { NotInForce } from "./NotInForce.tsx";
import { SetForm } from "./SetForm.tsx";

type Props = {
  /** What the address opens: limits, new ones, or nothing. Give it as the key, too: another one is another form. */
  open: string | undefined;
  limits: readonly Limit[];
  houses: readonly House[];
  onDone: (whose: string, ended: boolean) => void;
  onBack: () => void;
};

/** Beside the list: the form of what is open, which keeps what was seen when it was opened, or how limits work. */
export function LimitPanel({ open, limits, houses, onDone, onBack }: Props) {
  const [opened] = useState(() => limits.find(({ id }) => id === open) ?? null);
  const [ending, setEnding] = useState(false);
  const house = opened?.institution ?? houses[0];
  if (open === undefined || !house) return <HowLimitsWork />;
  if (open !== NEW_LIMIT && !opened) return <NotInForce />;
  if (opened && ending) {
    const done = (whose: string) => onDone(whose, true);
    return <EndForm opened={opened} limits={limits} onDone={done} onBack={() => setEnding(false)} />;
  }
  return (
    <SetForm
      opened={opened}
      house={house}
      houses={houses}
      limits={limits}
      onDone={(whose) => onDone(whose, false)}
      onBack={onBack}
      onEnd={() => setEnding(true)}
    />
  );
}
