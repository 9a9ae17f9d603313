import styles from "./Case.module.css";

type Props = { notice: Readonly<{ locale: string; subject: string; body: string }> };

/** What was written, in the language in which it was. */
export const NoticeText = ({ notice: { locale, subject, body } }: Props) => (
  <details>
    <summary lang={locale}>{subject}</summary>
    <p className={styles.told} lang={locale}>
      {body}
    </p>
  </details>
);
