import type { Facts } from "./facts.ts";

/** Who the tabs run as, and how to be somebody. */
export function WhoAsks({ viewer, demo }: Readonly<{ viewer: Facts["viewer"]; demo: boolean }>) {
  const link = demo ? "/auth/login?as=reviewer&return_to=%2Fgraphiql" : "/auth/login?return_to=%2Fgraphiql";
  return (
    <p className="who-asks">
      {viewer ? (
        <>Signed in as {viewer.name}. A bearer token under “Headers” goes before it.</>
      ) : (
        <>
          Nobody is signed in: <a href={link}>{demo ? "sign in as the demo reviewer" : "sign in"}</a>, or put a bearer
          token under “Headers”.
        </>
      )}
    </p>
  );
}
