import { useSuspenseQuery } from "@apollo/client/react";
import { Outlet, useLocation } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useHeldDecisions } from "../../decide/held-decisions.ts";
import { LoadingState, ScreenLoading } from "../../ui/LoadingState.tsx";
import { Toasts } from "../../ui/Toasts.tsx";
import { CommandOverlays } from "../palette/CommandOverlays.tsx";
import { useShortcutListener } from "../shortcuts/useShortcutListener.ts";
import { readsCases, VIEWER, ViewerProvider } from "../viewer.tsx";
import { holdsBorrowers } from "./holds-cases.ts";
import { NoCases } from "./NoCases.tsx";
import { OfflineBanner } from "./OfflineBanner.tsx";
import styles from "./Shell.module.css";
import { Sidebar } from "./Sidebar.tsx";
import { SkipLink } from "./SkipLink.tsx";

const PendingDecisionBar = lazy(() => import("../../decide/PendingDecisionBar.tsx"));

/** The frame around every screen behind the sign-in; nothing inside is mounted before we know who is there. */
export function Shell() {
  return (
    <Suspense fallback={<LoadingState />}>
      <SignedInShell />
    </Suspense>
  );
}

function SignedInShell() {
  const { data } = useSuspenseQuery(VIEWER);
  const { pathname } = useLocation();
  const anyHeld = useHeldDecisions().length > 0;
  useShortcutListener();
  if (!data.viewer) return null; // signed out meanwhile; the client sends the page to the sign-in
  return (
    <ViewerProvider value={data.viewer}>
      <SkipLink />
      <div className={styles.frame} data-narrow={pathname.startsWith("/cases/") || undefined}>
        <Sidebar />
        <main id="content" className={styles.content} tabIndex={-1}>
          <OfflineBanner />
          <Suspense fallback={<ScreenLoading />}>
            {readsCases(data.viewer) || !holdsBorrowers(pathname) ? <Outlet /> : <NoCases />}
          </Suspense>
        </main>
      </div>
      <div className={styles.messages}>
        <Toasts />
        {anyHeld && (
          <Suspense fallback={null}>
            <PendingDecisionBar />
          </Suspense>
        )}
      </div>
      <CommandOverlays />
    </ViewerProvider>
  );
}
