import { type DestinationStream, type Logger, type LoggerOptions, pino } from "pino";
import type { Config } from "../config.ts";

const NAMES: Record<number, string> = { 10: "trace", 20: "debug", 30: "info", 40: "warning", 50: "error", 60: "fatal" };

/**
 * Of a failure what it is and where: what the database adds of a row may be somebody's name, or why they cannot pay. Its
 * message may repeat what somebody sent, so no line of the stack is of it.
 */
function told(error: Error & { code?: unknown }): object {
  const { name, message, code, stack = "" } = error;
  const from = stack.indexOf(message);
  const frames = from < 0 ? "" : stack.slice(from + message.length).trimStart();
  return { type: name, message, ...(code === undefined ? {} : { code }), stack: frames };
}

/** Signs that end a line, or tell a terminal what to do, in ways that JSON leaves as they are. */
const UNRULY = /[\u007f-\u009f\u2028\u2029]/g;
const ruled = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;

export const logOptions = ({ logLevel }: Pick<Config, "logLevel">): LoggerOptions => ({
  level: logLevel,
  serializers: { err: told },
  hooks: { streamWrite: (line) => line.replace(UNRULY, ruled) },
});

/** One line a message for a person at a terminal; lines of JSON, as programs read them, in production. */
export function makeLog(config: Config): Logger {
  return config.environment === "production" ? pino(logOptions(config)) : pino(logOptions(config), plain);
}

type Told = Readonly<{ type: string; message: string; stack: string }>;

const inOneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]/gu, ruled);

const plain: DestinationStream = {
  write(line: string) {
    const { level, msg, err } = JSON.parse(line) as { level: number; msg?: string; err?: Told };
    const failure = err && [inOneLine(`${err.type}: ${err.message}`), err.stack];
    process.stderr.write(
      `${[`${NAMES[level] ?? level}: ${inOneLine(msg ?? "")}`, ...(failure ?? [])].filter(Boolean).join("\n    ")}\n`,
    );
  },
};
