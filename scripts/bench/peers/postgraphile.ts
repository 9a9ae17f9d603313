import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { serve } from "./serve.ts";
import { POOL_SIZE, peerSettings } from "./settings.ts";

// PostGraphile 5 as its documentation sets it up, on the same tables under the same role and row-level security.
const { databaseUrl, institutionId, actor } = peerSettings();
const pgSettings = {
  role: "respite_app",
  "app.institution": institutionId,
  "bench.actor_id": actor.id,
  "bench.actor_name": actor.name,
  "bench.actor_role": actor.role,
};

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: databaseUrl,
      schemas: ["public", "bench"],
      poolConfig: { max: POOL_SIZE },
      pubsub: false,
    }),
  ],
  grafast: { context: () => ({ pgSettings }) },
  grafserv: { graphqlPath: "/graphql", graphiql: false, watch: false, websockets: false },
});

const server = createServer();
await instance.createServ(grafserv).addTo(server);
serve(server);
