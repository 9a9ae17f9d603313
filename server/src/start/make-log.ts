import { type DestinationStream, type Logger, pino } from "pino";
import type { Config } from "../config.ts";

const NAMES: Record<number, string> = { 10: "trace", 20: "debug", 30: "info", 40: "warning", 50: "error", 60: "fatal" };

/** One line a message for a person at a terminal; lines of JSON, as programs read them, in production. */
export function makeLog(config: Config): Logger {
  return config.environment === "production"
    ? pino({ level: config.logLevel })
    : pino({ level: config.logLevel }, plain);
}

const plain: DestinationStream = {
  write(line: string) {
    const { level, msg, err } = JSON.parse(line) as { level: number; msg?: string; err?: { stack?: string } };
    process.stderr.write(`${NAMES[level] ?? level}: ${[msg, err?.stack].filter(Boolean).join("\n")}\n`);
  },
};
