import { msg } from "@lingui/core/macro";
import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useMemo } from "react";
import { type Shortcut, useShortcuts } from "../shortcuts/registry.ts";
import { mayUse, seesLimits, useViewer } from "../viewer.tsx";
import { openHelp, openPalette, useOverlay } from "./overlay-state.ts";

const Palette = lazy(() => import("./Palette.tsx"));
const ShortcutHelp = lazy(() => import("./ShortcutHelp.tsx"));

const OUTREACH = { keys: "g o", label: msg`Go to outreach`, group: "everywhere" } as const;
const POLICY = { keys: "g p", label: msg`Go to the policy`, group: "everywhere" } as const;
const PORTFOLIO = { keys: "g f", label: msg`Go to the portfolio`, group: "everywhere" } as const;
const AGREEMENTS = { keys: "g a", label: msg`Go to the agreements`, group: "everywhere" } as const;
const DISASTERS = { keys: "g d", label: msg`Go to the declared disasters`, group: "everywhere" } as const;
const LIMITS = { keys: "g l", label: msg`Go to the limits of authority`, group: "everywhere" } as const;

const PARTNERS = { keys: "g i", label: msg`Go to institutions and partners`, group: "everywhere" } as const;

/** The keys that work everywhere, and the two overlays they open. */
export function CommandOverlays() {
  const navigate = useNavigate();
  const overlay = useOverlay();
  const viewer = useViewer();
  const limits = seesLimits(viewer);
  const outreach = mayUse(viewer, "outreach");
  const agreements = mayUse(viewer, "agreements");
  const disasters = mayUse(viewer, "disasterDeclarations");
  const partners = mayUse(viewer, "webhookEndpoints");
  const everywhere = useMemo<readonly Shortcut[]>(
    () => [
      { keys: "mod+k", label: msg`Search and commands`, group: "everywhere", run: openPalette, whileTyping: true },
      { keys: "?", label: msg`Show all shortcuts`, group: "everywhere", run: openHelp },
      { keys: "g q", label: msg`Go to the queue`, group: "everywhere", run: () => void navigate({ to: "/queue" }) },
      ...(outreach ? [{ ...OUTREACH, run: () => void navigate({ to: "/outreach", search: {} }) }] : []),
      ...(agreements ? [{ ...AGREEMENTS, run: () => void navigate({ to: "/agreements", search: {} }) }] : []),
      ...(disasters ? [{ ...DISASTERS, run: () => void navigate({ to: "/disasters", search: {} }) }] : []),
      { ...POLICY, run: () => void navigate({ to: "/policy", search: {} }) },
      { ...PORTFOLIO, run: () => void navigate({ to: "/portfolio", search: {} }) },
      ...(limits ? [{ ...LIMITS, run: () => void navigate({ to: "/authority", search: {} }) }] : []),
      ...(partners ? [{ ...PARTNERS, run: () => void navigate({ to: "/partners", search: {} }) }] : []),
    ],
    [navigate, limits, outreach, agreements, disasters, partners],
  );
  useShortcuts(everywhere);
  return (
    <Suspense fallback={null}>
      {overlay === "palette" && <Palette />}
      {overlay === "help" && <ShortcutHelp />}
    </Suspense>
  );
}
