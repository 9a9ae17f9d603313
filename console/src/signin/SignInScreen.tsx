import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { ROLE_LABELS } from "@respite/shared/locale/labels/role-labels";
import { IconArrowRight } from "@tabler/icons-react";
import { useSearch } from "@tanstack/react-router";
import { Suspense, use } from "react";
import { loginUrl, safeReturn } from "../app/session.ts";
import { useLocale } from "../app/use-locale.ts";
import { LoadingState } from "../ui/LoadingState.tsx";
import { byInstitution, type DemoActor, fetchDemoActors } from "./demo-actors.ts";
import { LanguageLinks } from "./LanguageLinks.tsx";
import styles from "./SignIn.module.css";

const actors = fetchDemoActors().catch((): readonly DemoActor[] => []);

/** The door. In a demo everyone who may come in is one click away. */
export function SignInScreen() {
  const { t } = useLingui();
  return (
    <div className={styles.page}>
      <title>{t`Sign in · Respite`}</title>
      <main className={styles.panel}>
        <svg width="40" height="40" viewBox="0 0 32 32" aria-hidden>
          <rect width="32" height="32" rx="8" fill="#12684f" />
          <path d="M7 20.5h18" stroke="#7dcbad" strokeWidth="2.4" strokeLinecap="round" />
          <path d="M10 20.5a6 6 0 0 1 12 0" fill="none" stroke="#fff" strokeWidth="2.4" strokeLinecap="round" />
        </svg>
        <h1 className={styles.title}>
          <Trans>Sign in to Respite</Trans>
        </h1>
        <p className={styles.lead}>
          <Trans>Relief for borrowers in difficulty, decided soundly and on time.</Trans>
        </p>
        <Suspense fallback={<LoadingState />}>
          <Doors />
        </Suspense>
      </main>
      <LanguageLinks />
    </div>
  );
}

function Doors() {
  const { return_to } = useSearch({ from: "/sign-in" });
  const locale = useLocale();
  const back = safeReturn(return_to);
  const houses = byInstitution(use(actors));
  if (houses.length === 0) {
    return (
      <Button component="a" href={loginUrl(back)} size="md" fullWidth>
        <Trans>Sign in</Trans>
      </Button>
    );
  }
  return (
    <>
      <p className={styles.demo}>
        <Trans>This is a demo. Choose whom to be; nothing here is real.</Trans>
      </p>
      <div className={styles.houses}>
        {houses.map(([house, people]) => (
          <section key={house} className={styles.house} data-wide={house === null || undefined}>
            <h2>{house ?? <Trans>Platform, across all institutions</Trans>}</h2>
            <ul>
              {people.map((actor) => (
                <li key={actor.as}>
                  <a href={loginUrl(back, actor.as)} className={styles.actor}>
                    <span className={styles.face} aria-hidden>
                      {actor.name.slice(0, 1)}
                    </span>
                    <span>
                      <span className={styles.name}>{actor.name}</span>
                      <span className={styles.role}>{ROLE_LABELS[actor.role][locale]}</span>
                    </span>
                    <IconArrowRight size={16} aria-hidden />
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
