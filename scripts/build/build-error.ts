/** A build that failed, with what the tool said. */
export class BuildError extends Error {
  override name = "BuildError";
}
