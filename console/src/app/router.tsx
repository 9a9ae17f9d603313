import type { ApolloClient } from "@apollo/client";
import { textOf } from "@respite/shared/queue/search-words";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { parseAgreementSearch } from "../agreements/agreement-search.ts";
import { parseLimitSearch } from "../authority/limit-search.ts";
import { parseCaseSearch } from "../case/case-search.ts";
import { parseDisasterSearch } from "../disasters/disaster-search.ts";
import { parseOutreachSearch } from "../outreach/outreach-search.ts";
import { parsePartnerSearch } from "../partners/partner-search.ts";
import { PARTNER_WORDS } from "../partners/words.ts";
import { parsePolicySearch } from "../policy/policy-search.ts";
import { POLICY_WORDS } from "../policy/words.ts";
import { parsePortfolioSearch } from "../portfolio/portfolio-search.ts";
import { PORTFOLIO_WORDS } from "../portfolio/words.ts";
import { QueueScreen } from "../queue/QueueScreen.tsx";
import { parseQueueSearch } from "../queue/queue-search.ts";
import { ScreenLoading } from "../ui/LoadingState.tsx";
import { NotFound } from "../ui/NotFound.tsx";
import { FailedScreen } from "./FailedScreen.tsx";
import { withWords } from "./locale.ts";
import { parseSearch, stringifySearch, understood } from "./search-params.ts";
import { Shell } from "./shell/Shell.tsx";
import { VIEWER } from "./viewer.tsx";

const root = createRootRouteWithContext<{ client: ApolloClient }>()({ notFoundComponent: NotFound });

const start = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/queue" });
  },
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (raw: Record<string, unknown>): { return_to?: string | undefined } => {
    const path = textOf(raw.return_to);
    return path ? { return_to: path } : {};
  },
  component: lazyRouteComponent(() => import("../signin/SignInScreen.tsx"), "SignInScreen"),
});

/** Everything behind the sign-in; who is not signed in is sent there before anything is mounted. */
const inside = createRoute({
  getParentRoute: () => root,
  id: "inside",
  beforeLoad: async ({ context, location }) => {
    const { data } = await context.client.query({ query: VIEWER });
    if (data?.viewer) return;
    throw redirect({ to: "/sign-in", search: location.href === "/queue" ? {} : { return_to: location.href } });
  },
  component: Shell,
});

const queue = createRoute({
  getParentRoute: () => inside,
  path: "/queue",
  validateSearch: understood(parseQueueSearch),
  component: QueueScreen,
});

/** A case keeps the address of the list it was opened from, so that next and previous walk that list; `at` looks back. */
const oneCase = createRoute({
  getParentRoute: () => inside,
  path: "/cases/$caseId",
  validateSearch: understood(parseCaseSearch),
  component: lazyRouteComponent(() => import("../case/CaseScreen.tsx"), "CaseScreen"),
});

/** How far ahead is looked lies in the address. */
const outreach = createRoute({
  getParentRoute: () => inside,
  path: "/outreach",
  validateSearch: understood(parseOutreachSearch),
  component: lazyRouteComponent(() => import("../outreach/OutreachScreen.tsx"), "OutreachScreen"),
});

/** How the agreements that are shown stand lies in the address. */
const agreements = createRoute({
  getParentRoute: () => inside,
  path: "/agreements",
  validateSearch: understood(parseAgreementSearch),
  component: lazyRouteComponent(() => import("../agreements/AgreementsScreen.tsx"), "AgreementsScreen"),
});

/** The declaration that is open lies in the address. */
const disasters = createRoute({
  getParentRoute: () => inside,
  path: "/disasters",
  validateSearch: understood(parseDisasterSearch),
  component: lazyRouteComponent(() => import("../disasters/DisastersScreen.tsx"), "DisastersScreen"),
});

/** The limits that are open lie in the address, so that *back* closes them. */
const authority = createRoute({
  getParentRoute: () => inside,
  path: "/authority",
  validateSearch: understood(parseLimitSearch),
  component: lazyRouteComponent(() => import("../authority/AuthorityScreen.tsx"), "AuthorityScreen"),
});

/** The version that is open, the view of it and the replay lie in the address. */
const policy = createRoute({
  getParentRoute: () => inside,
  path: "/policy",
  validateSearch: understood(parsePolicySearch),
  component: lazyRouteComponent(() => withWords(import("../policy/PolicyScreen.tsx"), POLICY_WORDS), "PolicyScreen"),
});

/** The days that are looked at lie in the address. */
const portfolio = createRoute({
  getParentRoute: () => inside,
  path: "/portfolio",
  validateSearch: understood(parsePortfolioSearch),
  component: lazyRouteComponent(
    () => withWords(import("../portfolio/PortfolioScreen.tsx"), PORTFOLIO_WORDS),
    "PortfolioScreen",
  ),
});

/** The endpoint that is open lies in the address. */
const partners = createRoute({
  getParentRoute: () => inside,
  path: "/partners",
  validateSearch: understood(parsePartnerSearch),
  component: lazyRouteComponent(
    () => withWords(import("../partners/PartnersScreen.tsx"), PARTNER_WORDS),
    "PartnersScreen",
  ),
});

const screens = [queue, oneCase, agreements, outreach, disasters, policy, portfolio, authority, partners] as const;

export const router = createRouter({
  routeTree: root.addChildren([start, signIn, inside.addChildren(screens)]),
  context: { client: undefined as never },
  parseSearch,
  stringifySearch,
  defaultErrorComponent: FailedScreen,
  // A screen that is long in coming says so; the list that was left is no place to press keys in.
  defaultPendingComponent: ScreenLoading,
  defaultPendingMs: 400,
  defaultPreload: false,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
