import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginLandingPageLocalDefault } from "@apollo/server/plugin/landingPage/default";
import { type Config, PROJECT } from "../config.ts";
import type { Context } from "./context.ts";
import { maskError } from "./error-mask.ts";
import { executorFor } from "./executor/executor.ts";
import { LIMITS } from "./limits.ts";
import { excessRule, type KnownDocuments, refuseExcess } from "./refuse-excess.ts";
import { graphqlSchema } from "./schema.ts";

type Plugin = NonNullable<ConstructorParameters<typeof ApolloServer<Context>>[0]["plugins"]>[number];

/** Apollo Server with our schema, limits and masking; tests execute on it without HTTP. */
export async function makeApollo(
  config: Config,
  report: (error: unknown) => void,
  plugins: readonly Plugin[] = [],
): Promise<ApolloServer<Context>> {
  const open = config.environment !== "production";
  return new ApolloServer<Context>({
    gateway: executorFor(await graphqlSchema()),
    introspection: open,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    formatError: maskError(report),
    parseOptions: { maxTokens: LIMITS.tokens },
    validationOptions: { maxErrors: LIMITS.mistakes },
    validationRules: [excessRule],
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      refuseExcess(knownDocuments()),
      ...(open
        ? [
            ApolloServerPluginLandingPageLocalDefault({
              embed: { runTelemetry: false },
              includeCookies: true,
              footer: false,
            }),
          ]
        : []),
      ...plugins,
    ],
  });
}

/** The console's own documents, by hash, as its build wrote them; none while it is not built. */
function knownDocuments(): KnownDocuments {
  try {
    return new Set(JSON.parse(readFileSync(join(PROJECT, "console/dist/documents.json"), "utf8")) as string[]);
  } catch {
    return new Set();
  }
}
