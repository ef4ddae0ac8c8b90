/**
 * Ends this process as soon as the one that started it is gone: a build that was killed must not go on writing into the
 * cache of the next. Without a channel to a parent it does nothing.
 */
export function endWithParent(): void {
  if (!process.channel) return;
  process.on("disconnect", () => process.exit(1));
  process.channel.unref(); // it is no reason to go on
}
