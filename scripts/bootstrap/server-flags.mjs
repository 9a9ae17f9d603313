/**
 * What the server's Node is told. Left to itself, V8 lets the young generation of a machine with much memory grow to 128 MB:
 * more than all else the server holds, and nothing is answered any sooner for it.
 */
export const SERVER_FLAGS = ["--max-semi-space-size=16"];
