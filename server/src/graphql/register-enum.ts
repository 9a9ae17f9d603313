import { registerEnumType } from "type-graphql";

/**
 * Makes a GraphQL enum of one of shared's word lists; every value must carry a description, so a new word does not
 * compile until it is explained.
 */
export function enumOf<T extends string>(
  name: string,
  description: string,
  values: Readonly<Record<T, string>>,
): Record<T, T> {
  const words = Object.keys(values) as T[];
  const members = Object.fromEntries(words.map((word) => [word, word])) as Record<T, T>;
  const valuesConfig = Object.fromEntries(words.map((word) => [word, { description: values[word] }]));
  registerEnumType(members, { name, description, valuesConfig: valuesConfig as Record<T, { description: string }> });
  return members;
}
