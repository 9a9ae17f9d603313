import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
const proxy = Object.fromEntries(["/graphql", "/auth", "/oidc"].map((p) => [p, { target: "http://127.0.0.1:4567", changeOrigin: false }]));
export default defineConfig({ plugins: [react()], build: { target: "es2023", outDir: "/tmp/gdist", emptyOutDir: true, rolldownOptions: { input: ["graphiql.html"] } }, preview: { port: 5274, strictPort: true, host: "127.0.0.1", proxy } });
