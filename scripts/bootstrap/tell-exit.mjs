// Loaded before every command: tells run.mjs the exit code just before the process ends, should the end itself hang.
process.on("exit", (code) => process.send?.({ exiting: code }));
