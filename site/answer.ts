import { realpath, stat } from "node:fs/promises";
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { insideOf, sendFile } from "./sendFile.js";

/** How often, and every how many milliseconds, a site that is just being replaced is looked for again. */
const TRIES = 40;
const PAUSE = 25;

interface Fault {
  readonly code?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Answers a request for a file of a site: with it, or why not. A site that is replaced meanwhile answers with the old
 * or the new one.
 *
 * @param root Folder of the site.
 * @param base Path that the site stands under.
 * @param target The request's address, with query.
 */
export async function answer(
  root: string,
  base: string,
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const fixed = response.getHeaders();
  for (let tries = 1; ; tries++) {
    const before = await identityOf(root);
    try {
      return await once(root, base, target, request, response);
    } catch (error) {
      if (response.headersSent) return void response.destroy();
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      for (const [name, value] of Object.entries(fixed)) response.setHeader(name, value!);
      if (before !== undefined && before === (await identityOf(root)))
        return explain(root, request, response, error as Fault);
      if (tries === TRIES) return refuse(response, 503);
    }
    await sleep(PAUSE);
  }
}

/** Another after a build put another site there; undefined while there is none. */
async function identityOf(root: string): Promise<string | undefined> {
  try {
    const { ino, birthtimeMs, mtimeMs } = await stat(root);
    return `${ino} ${birthtimeMs} ${mtimeMs}`;
  } catch {
    return undefined;
  }
}

async function once(
  root: string,
  base: string,
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [pathname = "", query = ""] = target.split(/(?=[?#])/s);
  const path = pathname.startsWith(base) ? decode(pathname.slice(base.length)) : undefined;
  if (path === undefined) throw Object.assign(new Error("no path"), { code: "ENOENT" });
  const folder = await realpath(root);
  const { file, isFolder } = await insideOf(folder, path);
  if (!isFolder) return sendFile(request, response, folder, file, 200);
  if (pathname.endsWith("/"))
    return sendFile(request, response, folder, (await insideOf(folder, `${path}/index.html`)).file, 200);
  const location = `${pathname.replace(/^[/\\]+/, "/")}/${query}`; // two slashes would lead to another host
  response.writeHead(301, { location }).end();
}

function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes("\0") ? undefined : decoded;
  } catch {
    return undefined; // a stray % is no escape
  }
}

async function explain(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
  { code = "", status, headers }: Fault,
): Promise<void> {
  if (status === 412 || status === 416) return refuse(response, status, headers);
  if (["EACCES", "EPERM"].includes(code)) return refuse(response, 403);
  if (["EMFILE", "ENFILE"].includes(code)) return refuse(response, 503);
  try {
    const folder = await realpath(root);
    response.setHeader("cache-control", "no-cache");
    await sendFile(request, response, folder, (await insideOf(folder, "404.html")).file, 404);
  } catch {
    if (response.headersSent) response.destroy();
    else refuse(response, 404);
  }
}

/** Answers with a status alone; `headers` besides. */
export function refuse(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-cache", ...headers });
  response.end(`${status} ${STATUS_CODES[status]}\n`);
}
