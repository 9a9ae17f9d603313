import type { CodegenConfig } from "@graphql-codegen/cli";

/** Types of the operations only; documents stay where the components write them. */
const config: CodegenConfig = {
  schema: process.env.RESPITE_SCHEMA ?? "../server/schema.graphql",
  documents: ["src/**/*.{ts,tsx}", "!src/graphiql/**", "!src/**/*.generated.ts"],
  generates: {
    "src/operations.generated.ts": {
      plugins: ["typescript-operations"],
      config: {
        immutableTypes: true,
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
        inlineFragmentTypes: "mask",
        customDirectives: { apolloUnmask: true },
        defaultScalarType: "unknown",
        scalars: { ID: "string", Date: "string", DateTime: "string", Rate: "string", Minor: "number" },
      },
    },
  },
};

export default config;
