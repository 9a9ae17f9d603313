import type { Actor } from "../../src/identity/actor.ts";
import { RUI } from "./actors.ts";
import type { Api } from "./given-api.ts";
import { asAdmin } from "./given-database.ts";
import { givenSeen } from "./given-people.ts";

/** To whom a case is given, once they were seen. */
export async function toRui(api: Api): Promise<object> {
  await givenSeen(api, [RUI]);
  return { assigneeId: RUI.id };
}

let count = 0;
const FIELDS = "savedView { id name search shared isMine ownerName version }";

/** Keeps a list of cases under a name, and answers with the view. */
export async function givenView(api: Api, as: Actor, input: object = {}) {
  const given = { name: `View ${++count}`, search: "view=open", ...input };
  return (await api.command("savedViewCreate", given, as, FIELDS)).savedView;
}

/** For tests that make one view after the other: nobody has any. */
export async function withoutViews(api: Api, input: object): Promise<object> {
  await asAdmin("delete from saved_view", api.database().adminUrl);
  return input;
}

/** A view that is there, at its version. */
export async function onView(api: Api, as: Actor, more: object = {}): Promise<object> {
  const { id, version } = await givenView(api, as, await withoutViews(api, {}));
  return { savedViewId: id, expectedVersion: version, ...more };
}
