import { fstatSync, type Stats } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, relative, sep } from "node:path";
import send from "send";

/** A file was replaced by another between a look at it and its opening. */
const REPLACED = "ESTALE";

/**
 * Answers with a file of a folder, or a part of it, and takes care that nothing of it stays open.
 *
 * @param folder Real path of the folder.
 * @param file Real path of a file in it.
 * @param status 200, or 404 for the page that stands in place of another; a part of that is not to be had.
 * @throws Error, `code` and `status` of which say why nothing was sent.
 */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  file: string,
  status: 200 | 404,
): Promise<void> {
  const address = relative(folder, file).split(sep).map(encodeURIComponent).join("/");
  let seen: Stats;
  response.statusCode = status;
  return new Promise((done, fail) => {
    response.once("close", done);
    send(request, address, {
      root: folder,
      index: false,
      dotfiles: "ignore",
      cacheControl: false,
      acceptRanges: status === 200,
    })
      .on("file", (_path: string, stats: Stats) => {
        seen = stats;
      })
      .on("stream", (stream: NodeJS.ReadableStream & { destroy(error: Error): void }) =>
        stream.on("open", (handle: number) => {
          if (!isSame(seen, fstatSync(handle)))
            stream.destroy(Object.assign(new Error("replaced"), { code: REPLACED }));
        }),
      )
      .on("error", (error: Error) => {
        response.off("close", done);
        fail(error);
      })
      .pipe(response);
  });
}

function isSame(one: Stats, other: Stats): boolean {
  return one.ino === other.ino && one.size === other.size && one.mtimeMs === other.mtimeMs;
}

/**
 * Where a path leads in a folder: links are followed, but not out of it.
 *
 * @param folder Real path of the folder.
 * @param path Path in it, parted by slashes.
 * @throws Error with `code` ENOENT if there is nothing, or it is elsewhere.
 */
export async function insideOf(folder: string, path: string): Promise<{ file: string; isFolder: boolean }> {
  const file = await realpath(join(folder, path));
  if (file !== folder && !file.startsWith(folder.endsWith(sep) ? folder : folder + sep))
    throw Object.assign(new Error("outside"), { code: "ENOENT" });
  return { file, isFolder: (await stat(file)).isDirectory() };
}
