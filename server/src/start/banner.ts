import type { Config } from "../config.ts";

/** What a newcomer needs first: where everything is, who one may be, how to get a token. */
export function banner(config: Config): string {
  const host = config.host === "0.0.0.0" || config.host === "::" ? "localhost" : config.host;
  const origin = `http://${host.includes(":") ? `[${host}]` : host}:${config.port}`;
  return box([
    "Respite is ready.",
    "",
    `Console    ${origin}/`,
    `GraphQL    ${origin}/graphql`,
    `GraphiQL   ${origin}/graphiql`,
    ...(config.demo ? demo : []),
    "",
    "Stop with Ctrl-C.",
  ]);
}

const demo = [
  "",
  "Demo       reviewer, senior, editor, auditor, platform, partner",
  "           sign in on the console's first page; @QINGHE, @HARBOR or @WATTLE",
  "           after the name is the same person's colleague elsewhere",
  "Token      npm run -s respite -- token --as reviewer",
];

function box(lines: readonly string[]): string {
  const width = Math.max(...lines.map((line) => line.length));
  const rule = "─".repeat(width + 4);
  return [`┌${rule}┐`, ...lines.map((line) => `│  ${line.padEnd(width)}  │`), `└${rule}┘`].join("\n");
}
