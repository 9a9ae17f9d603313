/** Where to sign in and come back to the same place; only ever a path of our own. */
export function signInPath(from: Readonly<{ pathname: string; search: string }>): string {
  const here = `${from.pathname}${from.search}`;
  return here === "/" || here === "/queue" ? "/sign-in" : `/sign-in?return_to=${encodeURIComponent(here)}`;
}

/** A path of this origin, or the queue: never another site, however it is spelled. */
export function safeReturn(path: string | undefined): string {
  if (!path?.startsWith("/") || /^\/[/\\]/.test(path) || /[\\\p{Cc}]/u.test(path)) return "/queue";
  return path;
}

/** The server's door: it signs the person in and sends them back to `returnTo`. */
export function loginUrl(returnTo: string, as?: string): string {
  const query = new URLSearchParams({ return_to: returnTo });
  if (as) query.set("as", as);
  return `/auth/login?${query}`;
}

/** Ends the session; the page is loaded anew so that nothing seen stays in memory. */
export async function signOut(): Promise<void> {
  await fetch("/auth/logout", { method: "POST", credentials: "same-origin" }).catch(() => null);
  location.assign("/sign-in");
}
