const times = (n: number, part: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => part(i)).join(" ");

/** `{ node { loan { cases … } } }`, so many levels deep; fields need not exist to be counted. */
export const deep = (levels: number): string => `{ ${"a { ".repeat(levels)} a ${"} ".repeat(levels)} }`;

/** Each fragment spreads the next one twice: 2^levels selections in 50 bytes a level. */
export const exponential = (levels: number, field = "viewer"): string =>
  [
    `query { ${field} { ...f0 ...f0 } }`,
    ...Array.from({ length: levels }, (_, i) => `fragment f${i} on Viewer { ...f${i + 1} ...f${i + 1} }`),
    `fragment f${levels} on Viewer { id }`,
  ].join("\n");

/** The same with the fragments first, so that they are validated before the operation is met. */
export const exponentialFirst = (levels: number): string =>
  [
    `fragment f${levels} on Viewer { id }`,
    ...Array.from({ length: levels }, (_, i) => `fragment f${i} on Viewer { ...f${i + 1} ...f${i + 1} }`),
    "query { viewer { ...f0 ...f0 } }",
  ].join("\n");

/** Aliased differently at each level, so that fields pile up to be merged. */
export const exponentialAliased = (levels: number): string =>
  [
    "query { viewer { ...f0 } }",
    ...Array.from(
      { length: levels },
      (_, i) => `fragment f${i} on Viewer { a: institution { id ...g${i} } b: institution { id ...g${i} } ...f${i + 1} }
fragment g${i} on Institution { name ...h${i} ...h${i} } fragment h${i} on Institution { code }`,
    ),
    `fragment f${levels} on Viewer { id }`,
  ].join("\n");

/** Fields that nest by spreading: depth grows with each fragment, and doubles its breadth. */
export const exponentialNested = (levels: number): string =>
  [
    'query { node(id: "x") { ...on Loan { ...n0 } } }',
    ...Array.from(
      { length: levels },
      (_, i) => `fragment n${i} on Loan { a: schedule { id } ...n${i + 1} ...n${i + 1} }`,
    ),
    `fragment n${levels} on Loan { id }`,
  ].join("\n");

export const aliases = (n: number): string => `{ ${times(n, (i) => `a${i}: __typename b${i}: viewer { id }`)} }`;
export const selfSpread = "{ viewer { ...a } } fragment a on Viewer { id ...a }";
export const cycle = "{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }";
export const chain = (n: number): string =>
  `{ viewer { ...f0 } } ${times(n, (i) => `fragment f${i} on Viewer { ...f${i + 1} }`)} fragment f${n} on Viewer { id }`;
export const unknownDirectives = (n: number): string => `{ viewer ${"@aa ".repeat(n)}{ id } }`;
export const skips = (n: number): string => `query ($a: Boolean!) { viewer { ${times(n, () => "id @skip(if: $a)")} } }`;
export const manyTokens = (n: number): string => `{ ${"__typename ".repeat(n)} }`;

/** Within 100 rows a page, but pages of pages. */
export const costlyPages = "{ cases(first: 100) { nodes { events(first: 100) { nodes { id kind at actorName } } } } }";
export const costlyByVariable =
  "query ($n: Int!) { cases(first: $n) { nodes { events(first: $n) { nodes { id kind at actorName } } } } }";

export const introspectionInCircles = `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } }`;
export const schemaNamedFragment = `{ viewer { ...__schema } } fragment __schema on Viewer { ${"institution { ".repeat(0)} ${times(
  200,
  (i) => `a${i}: institution { id }`,
)} }`;

/** Every pair of equal fields is compared when they are merged. */
export const sameField = (n: number): string => `{ viewer { ${"id ".repeat(n)}} }`;

/** The one type that holds itself: each level asks twice for the next. */
export const exponentialIntrospection = (levels: number): string =>
  [
    ...Array.from(
      { length: levels },
      (_, i) => `fragment f${i} on __Type { a: ofType { ...f${i + 1} } b: ofType { ...f${i + 1} } }`,
    ),
    `fragment f${levels} on __Type { name }`,
    '{ __type(name: "Query") { ...f0 } }',
  ].join("\n");
