import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { LANDING_PAGE } from "./landing-page.ts";

/** Paths that belong to the server: a miss below them is a miss, not a screen of the console. */
const NOT_SCREENS = /^\/(assets|auth|evidence|graphql|healthz|letters|locales|metrics|oidc|readyz)(\/|$)/;

const FOREVER = "public, max-age=31536000, immutable";
const REVALIDATE = "no-cache";

/**
 * The built console at `/`: hashed assets for good, pages revalidated, files compressed at build time where the browser
 * takes them. Every address of a screen gets the console's page. Without a build, a page that says how to make one.
 * `dir` may be a link to the latest build: a later one is not served before the next start.
 */
export async function consoleFiles(app: FastifyInstance, dir: string): Promise<void> {
  const built = existsSync(join(dir, "index.html"));
  const root = built ? realpathSync(dir) : dir;
  if (built) {
    await app.register(fastifyStatic, {
      root,
      preCompressed: true,
      cacheControl: false,
      dotfiles: "ignore",
      index: "index.html",
      allowedPath: (path) => path !== "/documents.json",
      setHeaders: (reply, path) => {
        reply.header("cache-control", path.includes("/assets/") ? FOREVER : REVALIDATE);
        // Said of a page that has not changed, too: which policy its content has follows from it.
        if (path.endsWith(".html")) reply.type("text/html; charset=utf-8");
      },
    });
    app.get("/graphiql", (_request, reply) => reply.sendFile("graphiql.html"));
  } else {
    app.get("/", (_request, reply) => landing(reply));
  }
  app.setNotFoundHandler((request, reply) => {
    if (!wantsScreen(request)) {
      return reply
        .code(404)
        .send({ errors: [{ message: "There is nothing here.", extensions: { code: "NOT_FOUND" } }] });
    }
    return built ? reply.sendFile("index.html") : landing(reply);
  });
}

const landing = (reply: FastifyReply) => reply.type("text/html; charset=utf-8").send(LANDING_PAGE);

function wantsScreen({ method, url, headers }: FastifyRequest): boolean {
  const path = url.split("?", 1)[0] ?? "";
  const page = method === "GET" || method === "HEAD";
  return page && !NOT_SCREENS.test(path) && (headers.accept ?? "").includes("text/html");
}
