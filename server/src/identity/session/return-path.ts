const ANY = "http://respite.invalid";

/** A path of our own origin to go back to after sign-in; anything else, however it is spelled, becomes the first page. */
export function returnPath(given: unknown): string {
  if (typeof given !== "string" || given.length > 2000 || !/^\/(?![/\\])/.test(given)) return "/";
  if (/[\\\p{Cc}]/u.test(given)) return "/";
  const url = URL.parse(given, ANY);
  return url?.origin === ANY && !url.pathname.startsWith("//") ? `${url.pathname}${url.search}${url.hash}` : "/";
}
