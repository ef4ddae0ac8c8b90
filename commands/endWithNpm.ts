/** In milliseconds. */
const LOOK_EVERY = 500;

/**
 * Ends this process, as by SIGTERM, when npm was ended by one: npm hands that to a shell, and the shell goes without a
 * word to what it runs. A process that npm did not start may outlive whoever started it.
 */
export function endWithNpm(): void {
  if (!process.env["npm_lifecycle_event"]) return;
  const shell = process.ppid;
  setInterval(() => process.ppid !== shell && process.kill(process.pid, "SIGTERM"), LOOK_EVERY).unref();
}
