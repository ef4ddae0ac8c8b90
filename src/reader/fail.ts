/** A rejected promise would stay in the worker: only an error that is thrown outside of one reaches the page. */
export function fail(error: unknown): never {
  setTimeout(() => {
    throw error;
  });
  throw error;
}
