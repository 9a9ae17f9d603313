import { type DestinationStream, type Logger, type LoggerOptions, pino } from "pino";
import type { Config } from "../config.ts";

const NAMES: Record<number, string> = { 10: "trace", 20: "debug", 30: "info", 40: "warning", 50: "error", 60: "fatal" };

/** Of a failure what it is and where: what the database adds of a row may be somebody's name, or why they cannot pay. */
function told(error: Error & { code?: unknown }): object {
  const { name, message, code, stack } = error;
  return { type: name, message, ...(code === undefined ? {} : { code }), stack };
}

export const logOptions = ({ logLevel }: Pick<Config, "logLevel">): LoggerOptions => ({
  level: logLevel,
  serializers: { err: told },
});

/** One line a message for a person at a terminal; lines of JSON, as programs read them, in production. */
export function makeLog(config: Config): Logger {
  return config.environment === "production" ? pino(logOptions(config)) : pino(logOptions(config), plain);
}

const plain: DestinationStream = {
  write(line: string) {
    const { level, msg, err } = JSON.parse(line) as { level: number; msg?: string; err?: { stack?: string } };
    process.stderr.write(`${NAMES[level] ?? level}: ${[msg, err?.stack].filter(Boolean).join("\n")}\n`);
  },
};
