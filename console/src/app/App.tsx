import { ApolloProvider } from "@apollo/client/react";
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode, useEffect } from "react";
import { theme } from "../ui/theme.ts";
import { makeClient } from "./client.ts";
import { usePreferences } from "./preferences.ts";
import { router } from "./router.tsx";
import { signInPath } from "./session.ts";

/** Several queries may be refused at once; to leave a second time would break off the first. */
let isLeaving = false;
// A page that the browser brings back as it was begins anew.
addEventListener("pageshow", () => {
  isLeaving = false;
});
const client = makeClient(() => {
  if (isLeaving || location.pathname.startsWith("/sign-in")) return;
  isLeaving = true;
  location.assign(signInPath(location));
});
const colorScheme = localStorageColorSchemeManager({ key: "respite.color-scheme" });

export function App() {
  const { density } = usePreferences();
  useEffect(() => {
    document.documentElement.dataset.density = density;
  }, [density]);
  return (
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <MantineProvider theme={theme} defaultColorScheme="auto" colorSchemeManager={colorScheme}>
          <ApolloProvider client={client}>
            <RouterProvider router={router} context={{ client }} />
          </ApolloProvider>
        </MantineProvider>
      </I18nProvider>
    </StrictMode>
  );
}
