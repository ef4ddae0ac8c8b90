import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

const PORTS_TRIED = 100;

export interface ServedSite {
  /** Address of the site's first page, with a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder on this machine alone, as a plain file server does: addresses are paths, a folder is its index.html,
 * and what is not there is 404.html.
 *
 * @param root Folder of the site.
 * @param options `port` is the first to try, 0 for any free one; `base` is the path that the site stands under.
 */
export async function serve(root: string, { port = 0, base = "/" } = {}): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const file = fileOf(root, base, request.url ?? "/");
    if (typeof file === "object") response.writeHead(301, { location: file.redirect }).end();
    else send(response, file ?? join(root, "404.html"), file ? 200 : 404, request.method === "HEAD");
  });
  await listen(server, port);
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, close };
}

/** The file that a request asks for; undefined if there is none, or none that is in the folder. */
function fileOf(root: string, base: string, url: string): string | { redirect: string } | undefined {
  const pathname = new URL(url, "http://localhost").pathname;
  if (!pathname.startsWith(base)) return undefined;
  const file = resolve(root, `./${decode(pathname.slice(base.length))}`);
  const inside = (file === resolve(root) || file.startsWith(resolve(root) + sep)) && !file.includes("\0");
  if (!inside || !existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  if (!pathname.endsWith("/")) return { redirect: `${pathname}/` };
  const index = join(file, "index.html");
  return existsSync(index) ? index : undefined;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray % is no escape
  }
}

function send(response: ServerResponse, file: string, status: number, headOnly: boolean): void {
  if (!existsSync(file)) return void response.writeHead(404).end();
  response.writeHead(status, {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "content-length": statSync(file).size,
    "cache-control": "no-cache",
  });
  if (headOnly) response.end();
  else createReadStream(file).pipe(response);
}

async function listen(server: Server, first: number): Promise<void> {
  for (let port = first; ; port++) {
    try {
      await new Promise<void>((done, fail) =>
        server.once("error", fail).listen(port, "127.0.0.1", () => done(server.off("error", fail) && undefined)),
      );
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || port >= first + PORTS_TRIED) throw error;
      server.removeAllListeners("error");
    }
  }
}
