import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { insideOf, sendFile } from "../../site/sendFile.js";

const root = realpathSync(mkdtempSync(join(tmpdir(), "send-")));
const folder = join(root, "site");
let server: Server;
let address = "";

beforeAll(async () => {
  mkdirSync(join(folder, "sub"), { recursive: true });
  writeFileSync(join(folder, "sub", "b c.csv"), "0123456789");
  writeFileSync(join(root, "secret.txt"), "secret");
  writeFileSync(join(root, "site-2.txt"), "neighbour");
  symlinkSync(join(folder, "sub"), join(folder, "link"));
  symlinkSync(join(root, "secret.txt"), join(folder, "out.txt"));
  server = createServer((request, response) => {
    const status = request.url === "/404" ? 404 : 200;
    sendFile(request, response, folder, join(folder, "sub", "b c.csv"), status).catch(() => response.destroy());
  });
  await new Promise<void>((listening) => void server.listen(0, "127.0.0.1", listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

describe("a file is sent", () => {
  test("whole, or the part of it that is asked for", async () => {
    expect(await (await fetch(address)).text()).toBe("0123456789");
    const part = await fetch(address, { headers: { range: "bytes=2-4" } });
    expect([part.status, await part.text()]).toEqual([206, "234"]);
  });

  test("in place of another whole, whatever part is asked for", async () => {
    const missing = await fetch(`${address}/404`, { headers: { range: "bytes=2-4" } });
    expect([missing.status, await missing.text()]).toEqual([404, "0123456789"]);
  });
});

describe("a path leads in a folder", () => {
  test("to its files and folders, by links too", async () => {
    expect(await insideOf(folder, "sub/b c.csv")).toEqual({ file: join(folder, "sub", "b c.csv"), isFolder: false });
    expect(await insideOf(folder, "link/b c.csv")).toEqual({ file: join(folder, "sub", "b c.csv"), isFolder: false });
    expect(await insideOf(folder, "")).toEqual({ file: folder, isFolder: true });
  });

  test.each(["../secret.txt", "out.txt", "../site-2.txt", "nothing", "sub/../../secret.txt"])(
    "and not out of it: %s",
    async (path) => {
      await expect(insideOf(folder, path)).rejects.toMatchObject({ code: "ENOENT" });
    },
  );
});
