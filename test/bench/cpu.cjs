// Preloaded by the bench: tells on file descriptor 3 how many seconds of processor time the process took.
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  require("node:fs").writeSync(3, String((user + system) / 1e6));
});
