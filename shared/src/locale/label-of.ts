/** The words for a code from outside; nothing for one we do not know, such as "constructor". */
export const labelOf = <T>(labels: Readonly<Record<string, T>>, code: string): T | undefined =>
  Object.hasOwn(labels, code) ? labels[code] : undefined;
