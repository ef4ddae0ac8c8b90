import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import compression from "compression";
import { answer, refuse } from "./answer.js";
import { siteHeaders } from "./siteHeaders.js";

const PORTS_TRIED = 100;

/** In milliseconds: a connection on which nothing comes is closed, and a request that does not end is none. */
const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 5_000,
};
const IDLE = 60_000;

/** Leaves a process that may open 1024 handles, as is usual, enough of them for files. */
const CONNECTIONS = 512;

export interface ServedSite {
  /** Address of the site's first page, with a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder on this machine alone, as a plain file server does: addresses are paths, a folder is its index.html,
 * and what is not there is 404.html. It answers to its own name alone, so that no page of another site can read it by a
 * name that leads here.
 *
 * @param root Folder of the site; it may be replaced by another while it is served.
 * @param options `port` is the first to try, 0 for any free one; `base` is the path that the site stands under.
 */
export async function serve(root: string, { port = 0, base = "/" } = {}): Promise<ServedSite> {
  const compress = compression();
  const server = createServer(PATIENCE, (request, response) => {
    const target = request.url ?? "";
    for (const [name, value] of Object.entries(siteHeaders(target.replace(/[?#].*/s, ""))))
      response.setHeader(name, value);
    const refusal = refusalOf(request);
    if (refusal)
      return refuse(response, refusal, { connection: "close", ...(refusal === 405 && { allow: "GET, HEAD" }) });
    const send = () => void answer(root, base, target, request, response);
    if (request.headers.range)
      send(); // a part of a file is a part of its own bytes
    else compress(request, response, send);
  });
  server.maxConnections = CONNECTIONS;
  server.setTimeout(IDLE);
  await listen(server, port);
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, close };
}

/** Status of a request that is for another, or no request for a file. */
function refusalOf({ headers, method, socket }: IncomingMessage): number | undefined {
  const host = headers.host?.toLowerCase();
  const named = ["127.0.0.1", "localhost"].some(
    (name) => host === `${name}:${socket.localPort}` || (host === name && socket.localPort === 80),
  );
  if (!named) return 421;
  return method === "GET" || method === "HEAD" ? undefined : 405;
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
