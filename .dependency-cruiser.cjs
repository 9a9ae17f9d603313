const { globSync, readFileSync } = require("node:fs");
const { join, posix } = require("node:path");

const TEST = "\\.(test|test-d)\\.tsx?$|/testing(/|\\.ts$)";

/**
 * The server's use cases: what the mutations call, one use case a file. Features share how their things are stored, seen,
 * found and recorded; a use case is called by the API alone, for each is a transaction of its own.
 */
const useCases = globSync("server/src/**/*.mutation.ts", { cwd: __dirname }).flatMap((file) =>
  [...readFileSync(join(__dirname, file), "utf8").matchAll(/from "(\.{1,2}\/[^"]+)"/g)]
    .map(([, path]) => posix.join(posix.dirname(file.replaceAll("\\", "/")), path))
    .filter(
      (path) => /\/[a-z]+-[a-z-]+\.ts$/.test(path) && !/^server\/src\/(command|graphql|identity|read)\//.test(path),
    ),
);

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "shared-is-pure",
      severity: "error",
      comment: "The domain reads no clock, database or network; of libraries it uses only pure ones made for the job.",
      from: { path: "^shared/src", pathNot: TEST },
      to: { pathNot: "^shared/(src|policies)|node_modules/(decimal\\.js|temporal-polyfill|temporal-spec)/" },
    },
    {
      name: "console-never-imports-server",
      severity: "error",
      comment: "The console knows the server by its schema only.",
      from: { path: "^console" },
      to: { path: "^server/.*\\.tsx?$" },
    },
    {
      name: "server-never-imports-console",
      severity: "error",
      comment: "The server sends the console's built files; it knows nothing of their making.",
      from: { path: "^server" },
      to: { path: "^console" },
    },
    {
      name: "use-cases-are-called-by-the-api",
      severity: "error",
      comment: "One use case does not call another: each is one transaction. What both need is a function of its own.",
      from: { path: "^server/src", pathNot: ["\\.mutation\\.ts$", "^server/src/(demo|cli|import)/", TEST] },
      to: { path: `^(${useCases.join("|").replaceAll(".", "\\.")})$` },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "What needs each other belongs in one file, or needs a third.",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-unresolvable",
      severity: "error",
      comment: "An import that leads nowhere.",
      from: { pathNot: "^console" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist-|dist/|\\.respite/)|\\.generated\\.ts$" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mts", ".js", ".mjs", ".json"],
    },
  },
};
