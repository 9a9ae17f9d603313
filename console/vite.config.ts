import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { firstLoad } from "./build/first-load.ts";
import { persistedDocuments } from "./build/persisted-documents.ts";

const at = (path: string) => resolve(import.meta.dirname, path);
const server = process.env.RESPITE_SERVER ?? "http://127.0.0.1:4000";

/** Two pages on one origin: the console, and GraphiQL for developers of partners. */
const pages = ["index.html", "graphiql.html"].map(at).filter((page) => existsSync(page));

export default defineConfig(({ command }) => ({
  plugins: [react(), lingui({ macroTransform: true, failOnMissing: command === "build" }), persistedDocuments()],
  // The worker of GraphiQL's editor reaches these CommonJS modules through others, where Vite does not look for them.
  optimizeDeps: { include: ["monaco-graphql > graphql-language-service", "monaco-graphql > picomatch-browser"] },
  build: {
    target: "es2023",
    rolldownOptions: { input: pages, output: { codeSplitting: { groups: [firstLoad()] } } },
    sourcemap: false,
  },
  server: {
    port: Number(process.env.CONSOLE_PORT ?? 5173),
    strictPort: true,
    proxy: Object.fromEntries(
      ["/graphql", "/auth", "/oidc", "/evidence", "/letters", "^/cases/[^/]+/bundle\\.zip$"].map((path) => [
        path,
        { target: server, changeOrigin: false, ws: path === "/graphql" },
      ]),
    ),
  },
}));
