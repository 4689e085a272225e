/** Maintenance from a terminal or a scheduler: `npm run maintenance -- <command>`. */
process.exitCode = 2;
