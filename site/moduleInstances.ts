import { register } from "node:module";

const QUERY = "instance";

const HOOK = `
export async function resolve(specifier, context, next) {
  const result = await next(specifier, context);
  const instance = /[?&]${QUERY}=([^&]*)/.exec(context.parentURL ?? "")?.[1];
  if (!instance || !result.url.startsWith("file:")) return result;
  return {...result, url: result.url.replace(/\\?.*/, "") + "?${QUERY}=" + instance};
}`;

let registered = false;

/**
 * Imports a module together with its own fresh copy of everything it imports. Framework's client binds itself to one
 * document when it is loaded, so each page that is prerendered in this process needs its own.
 *
 * @param url A `file:` address.
 * @param instance Names the copy; a name used before yields that copy again.
 */
export async function importInstance(url: URL, instance: string): Promise<unknown> {
  if (!registered) register(`data:text/javascript,${encodeURIComponent(HOOK)}`);
  registered = true;
  return import(`${url.href}?${QUERY}=${encodeURIComponent(instance)}`);
}
