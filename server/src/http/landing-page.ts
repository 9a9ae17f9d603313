/** What `/` shows when the console has not been built. */
export const LANDING_PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Respite</title>
<style>body { font: 1rem/1.6 system-ui, sans-serif; max-width: 36rem; margin: 15vh auto; padding: 0 1rem }</style>
<h1>Respite</h1>
<p>The server runs, but the console has not been built. <code>npm start</code> builds it;
<code>npm run dev</code> serves it at <a href="http://localhost:5173">localhost:5173</a>.</p>
<p>The API works: <a href="/graphql">/graphql</a> opens Apollo Sandbox, which needs the internet.</p>
</html>
`;
