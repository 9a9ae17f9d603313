/** Says why a command does nothing. @returns the exit code of that */
export function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}
