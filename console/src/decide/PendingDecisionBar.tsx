import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useEffect, useMemo, useState } from "react";
import { type Shortcut, useShortcuts } from "../app/shortcuts/registry.ts";
import { HeldLine } from "./HeldLine.tsx";
import { heldDecisions, secondsLeft, useHeldDecisions } from "./held-decisions.ts";
import styles from "./PendingDecisionBar.module.css";
import { useSendHeld } from "./useSendHeld.ts";
import { useUndo } from "./useUndo.ts";

/** Decisions that rest, over whatever screen one has gone on to; each is sent when its seconds have run out. */
export default function PendingDecisionBar() {
  const { t } = useLingui();
  const held = useHeldDecisions();
  const send = useSendHeld();
  const undo = useUndo();
  const [now, setNow] = useState(0);
  const waiting = held.some((each) => each.state === "waiting");

  useEffect(() => {
    if (!waiting) return;
    const tick = () => {
      const moment = performance.now();
      setNow(moment);
      for (const each of heldDecisions())
        if (each.state === "waiting" && secondsLeft(each, moment) === 0) void send(each);
    };
    tick();
    const timer = window.setInterval(tick, 200);
    return () => window.clearInterval(timer);
  }, [waiting, send]);

  const any = held.length > 0;
  useEffect(() => {
    if (!any) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [any]);

  const shortcuts = useMemo<readonly Shortcut[]>(() => {
    const undoLast = () => {
      const last = heldDecisions().findLast(({ state }) => state !== "sending");
      if (last) undo(last);
    };
    return any ? [{ keys: "z", label: msg`Undo the last decision`, group: "decide", run: undoLast }] : [];
  }, [any, undo]);
  useShortcuts(shortcuts);

  if (!any) return null;
  return (
    <section className={styles.bar} aria-label={t`Decisions about to take effect`}>
      {held.map((each) => (
        <HeldLine
          key={each.caseId}
          held={each}
          seconds={secondsLeft(each, now)}
          send={() => void send(each)}
          undo={() => undo(each)}
        />
      ))}
    </section>
  );
}
