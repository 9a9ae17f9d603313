/** The part of a logger that the database's care needs; pino's fits. */
export type Log = Readonly<{
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}>;
