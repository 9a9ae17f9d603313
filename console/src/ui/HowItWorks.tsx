import styles from "./form.module.css";

/** Stands beside a list while nothing of it is open. */
export const HowItWorks = ({ title, points }: { title: string; points: readonly string[] }) => (
  <section className={styles.form}>
    <h2 className={styles.heading}>{title}</h2>
    <ul className={styles.how}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  </section>
);
