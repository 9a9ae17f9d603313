import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Actor } from "../actor.ts";
import { DEMO_ACTORS } from "../demo-actors.ts";
import { type CallbackDeps, callbackRoute } from "./callback-route.ts";
import { loginRoute } from "./login-route.ts";

type Deps = CallbackDeps & Readonly<{ actorOf: (request: FastifyRequest) => Promise<Actor | null> }>;

/** `/auth/*`: signing in and out of the console, and who is signed in. */
export function sessionRoutes(app: FastifyInstance, deps: Deps): void {
  loginRoute(app, deps, deps.issuer);
  callbackRoute(app, deps);

  app.post("/auth/logout", async (request, reply) => {
    await deps.session.end(request, reply);
    return reply.code(204).send();
  });

  app.get("/auth/session", async (request, reply) => {
    const actor = await deps.actorOf(request);
    if (!actor) return reply.code(401).send({ message: "Nobody is signed in." });
    const { id, name, role, institutionId } = actor;
    return { actor: { id, name, role, institutionId } };
  });

  app.get("/auth/demo-actors", async (_request, reply) => {
    if (!deps.config.demo || deps.config.oidcIssuer !== null) {
      return reply.code(404).send({ message: "This is no demo: sign in with your own account." });
    }
    return {
      actors: DEMO_ACTORS.map(({ as, actor, institution }) => ({
        as,
        name: actor.name,
        role: actor.role,
        institution: institution && { code: institution.code, name: institution.name },
      })),
    };
  });
}
