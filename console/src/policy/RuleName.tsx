import styles from "./RuleName.module.css";

/** What a rule is called, with the id that findings carry. */
export const RuleName = ({ id, title }: { id: string; title: string }) => (
  <>
    {title} <code className={styles.code}>{id}</code>
  </>
);
