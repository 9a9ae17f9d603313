import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { ErrorState } from "../ui/ErrorState.tsx";
import { tryAgain } from "./attempts.ts";

/** Stands in place of a screen that could not be shown, and asks for it anew: who is there as well as what it shows. */
export function FailedScreen({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const retry = () => {
    tryAgain();
    void router.invalidate().then(reset);
  };
  return <ErrorState error={error} retry={retry} />;
}
