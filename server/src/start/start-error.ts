/** Why the server cannot start, in one sentence that says what to do. Shown without a stack. */
export class StartError extends Error {
  override name = "StartError";
}
