import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { Kbd } from "../ui/Kbd.tsx";
import type { DecisionMode } from "./draft-store.ts";
import { type Held, HOLD_MS } from "./held-decisions.ts";
import styles from "./PendingDecisionBar.module.css";

type Props = { held: Held; seconds: number; send: () => void; undo: () => void };

/** One resting decision: what it will do, how long it rests, and the way to take it back. */
export function HeldLine({ held, seconds, send, undo }: Props) {
  const { t } = useLingui();
  const { number, state } = held;
  const what: Record<DecisionMode, string> = {
    approve: t`Approving ${number}`,
    decline: t`Declining ${number}`,
    evidence: t`Requesting evidence for ${number}`,
    confirm: t`Confirming ${number}`,
    return: t`Returning ${number}`,
    provide: t`Taking up ${number} again with its documents`,
    extend: t`Giving more time to answer for ${number}`,
    appeal: t`Opening an appeal on ${number}`,
    reopen: t`Reopening ${number}`,
    special: t`Moving ${number} to special handling`,
    withdraw: t`Withdrawing ${number}`,
    proposeCancel: t`Proposing to undo the agreement of ${number}`,
    cancel: t`Undoing the agreement of ${number}`,
  };
  return (
    <div className={styles.line} data-state={state}>
      <Ring seconds={seconds} />
      {/* Spoken once when it begins; the seconds are for the eye. */}
      <span className={styles.what} role="status">
        {what[held.decision.mode]}
        {state === "unsent" && ` — ${t`not sent: the server did not answer`}`}
      </span>
      {state === "waiting" && <span className={styles.seconds} aria-hidden>{t`takes effect in ${seconds} s`}</span>}
      {state === "sending" && <span className={styles.seconds}>{t`sending…`}</span>}
      {state === "unsent" && (
        <Button size="compact-sm" onClick={send}>
          {t`Send again`}
        </Button>
      )}
      {state !== "sending" && (
        <Button size="compact-sm" variant="default" onClick={undo} rightSection={<Kbd keys="z" />}>
          {t`Undo`}
        </Button>
      )}
    </div>
  );
}

const Ring = ({ seconds }: { seconds: number }) => {
  const share = (seconds * 1000) / HOLD_MS;
  return (
    <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden className={styles.ring}>
      <circle cx="13" cy="13" r="11" fill="none" strokeWidth="2.5" className={styles.track} />
      <circle
        cx="13"
        cy="13"
        r="11"
        fill="none"
        strokeWidth="2.5"
        className={styles.rest}
        pathLength={1}
        strokeDasharray={`${share} 1`}
        transform="rotate(-90 13 13)"
      />
      <text x="13" y="17" textAnchor="middle" className={styles.count}>
        {seconds}
      </text>
    </svg>
  );
};
