import type { Actor } from "../../src/identity/actor.ts";
import { meetPeople } from "../../src/person/meet-people.ts";
import type { Answer, Api } from "./given-api.ts";

const log = {
  warn: (...said: unknown[]) => {
    throw new Error(JSON.stringify(said));
  },
};

/** Some people have been seen, as if their tokens had just been verified by a server that started a moment ago. */
export async function givenSeen(api: Api, people: readonly Actor[], now = api.now): Promise<void> {
  const { met, settled } = meetPeople({ database: api.database(), log });
  for (const person of people) met(person, now);
  await settled();
}

/** What `people` answers to somebody. */
export const askPeople = async (api: Api, as: Actor, args = "first: 100", fields = "id name role"): Promise<Answer[]> =>
  (await api.execute(`{ people(${args}) { nodes { ${fields} } } }`, {}, { as })).data.people.nodes;

export const names = (people: readonly Answer[]): string[] => people.map(({ name }) => name);
