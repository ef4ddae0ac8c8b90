import { spawn } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ServedSite, serve } from "../../site/serve.js";

const LARGE = 3_000_000;
const HTML = "text/html; charset=UTF-8";

let folder: string;
let site: ServedSite;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "serve-"));
  for (const inside of ["site/a", "site/_file/data", "elsewhere"]) mkdirSync(join(folder, inside), { recursive: true });
  const files = [
    "site/index.html",
    "site/404.html",
    "site/a/index.html",
    "site/a/b c.csv",
    "site/_file/data/x.0123abcd.json",
  ];
  for (const file of [...files, "site/.hidden", "secret.txt", "elsewhere/secret.txt"])
    writeFileSync(join(folder, file), file);
  writeFileSync(join(folder, "site", "large.bin"), Buffer.alloc(LARGE, "0123456789"));
  writeFileSync(join(folder, "site", "long.html"), "long ".repeat(10_000));
  site = await serve(join(folder, "site"));
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ["", "site/index.html", HTML],
  ["a/", "site/a/index.html", HTML],
  ["a", "site/a/index.html", HTML],
  ["a/b%20c.csv?x=1", "site/a/b c.csv", "text/csv; charset=UTF-8"],
])("/%s is %s", async (path, body, type) => {
  const response = await fetch(site.url + path);
  expect([response.status, await response.text(), response.headers.get("content-type")]).toEqual([200, body, type]);
});

test("what is not there is 404.html; nothing is guessed, and nothing keeps it", async () => {
  for (const path of [
    "none",
    "index",
    "a/b",
    ".hidden",
    "index.html/",
    "_file/data/x.89abcdef.json",
    "a".repeat(5000),
  ]) {
    const response = await fetch(site.url + path);
    expect([response.status, await response.text(), response.headers.get("cache-control")]).toEqual([
      404,
      "site/404.html",
      "no-cache",
    ]);
  }
});

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/%00",
  "/%",
  "//%",
  "http://[",
  "*",
  "/\\..\\secret.txt",
])("%s does not leave the folder", async (path) => {
  expect((await ask({ path })).status).toBe(404);
});

test.each(["//", "///", "/./", "/?//"])("%s is the first page", async (path) => {
  expect(await ask({ path })).toMatchObject({ status: 200, body: "site/index.html" });
});

test("a redirection stays on the server", async () => {
  expect((await ask({ path: "//a?x=1" })).headers["location"]).toBe("/a/?x=1");
});

test("links lead nowhere outside the folder", async () => {
  symlinkSync(join(folder, "elsewhere"), join(folder, "site", "linked"), "junction");
  expect((await ask({ path: "/linked/secret.txt" })).status).toBe(404);
  symlinkSync(join(folder, "site", "a"), join(folder, "site", "alias"), "junction");
  expect(await ask({ path: "/alias/" })).toMatchObject({ status: 200, body: "site/a/index.html" });
});

test("it answers to its own name alone, on this machine alone", async () => {
  const port = new URL(site.url).port;
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `LOCALHOST:${port}`])
    expect((await ask({ headers: { host } })).status, host).toBe(200);
  for (const host of [
    `evil.example:${port}`,
    "evil.example",
    "localhost",
    "localhost:1",
    `127.0.0.1.evil.example:${port}`,
  ])
    expect(await ask({ headers: { host } }), host).toMatchObject({ status: 421, body: "421 Misdirected Request\n" });
  await expect(fetch(`http://127.0.0.2:${port}/`)).rejects.toThrow();
});

test("it takes GET and HEAD", async () => {
  const { status, headers, body } = await ask({ method: "HEAD", path: "/a/b%20c.csv" });
  expect([status, headers["content-length"], body]).toEqual([200, "14", ""]);
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
    expect(await ask({ method }), method).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
});

test.each([
  ["bytes=2-5", 206, "2345", `bytes 2-5/${LARGE}`],
  ["bytes=-3", 206, "789", `bytes ${LARGE - 3}-${LARGE - 1}/${LARGE}`],
  [`bytes=${LARGE - 2}-`, 206, "89", `bytes ${LARGE - 2}-${LARGE - 1}/${LARGE}`],
  [`bytes=${LARGE}-`, 416, "416 Range Not Satisfiable\n", `bytes */${LARGE}`],
])("of a file it gives the part %s", async (range, status, body, part) => {
  const answer = await ask({ path: "/large.bin", headers: { range } });
  expect([answer.status, answer.body, answer.headers["content-range"]]).toEqual([status, body, part]);
});

test.each(["bytes=5-2", "bytes=a-b", "lines=1-2"])("a range that is none (%s) harms nothing", async (range) => {
  expect([200, 416]).toContain((await ask({ path: "/large.bin", headers: { range } })).status);
});

test("texts are compressed, with what a static host should say", async () => {
  const response = await fetch(`${site.url}long.html`, { headers: { "accept-encoding": "gzip" } });
  expect(await response.text()).toBe("long ".repeat(10_000));
  const names = [
    "content-encoding",
    "vary",
    "cache-control",
    "x-content-type-options",
    "referrer-policy",
    "content-security-policy",
  ];
  expect(names.map((name) => response.headers.get(name))).toEqual([
    "gzip",
    "Accept-Encoding",
    "no-cache",
    "nosniff",
    "no-referrer",
    "frame-ancestors 'none'",
  ]);
  const named = await fetch(`${site.url}_file/data/x.0123abcd.json`);
  expect(named.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  const etag = (await ask({})).headers["etag"] as string;
  expect((await ask({ headers: { "if-none-match": etag } })).status).toBe(304);
});

test("a port that is taken is passed over", async () => {
  const port = Number(new URL(site.url).port);
  const second = await serve(join(folder, "site"), { port });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await second.close();
});

describe.skipIf(process.platform === "win32")("a file that may not be read", () => {
  test("is forbidden, and ends nothing", async () => {
    const root = join(folder, "shut");
    mkdirSync(join(root, "shut"), { recursive: true });
    for (const file of ["index.html", "shut.html", "shut/a.html"]) writeFileSync(join(root, file), file);
    for (const path of ["shut.html", "shut"]) chmodSync(join(root, path), 0);
    for (const path of [folder, root]) chmodSync(path, 0o755);
    // Root may read everything: the server gives that up.
    const script = `import { serve } from "./site/serve.ts";
      const site = await serve(${JSON.stringify(root)});
      if (process.getuid() === 0) process.setuid(65534);
      const read = async (path) => (await fetch(site.url + path)).status;
      console.log(await read("shut.html"), await read("shut/a.html"), await read(""));
      await site.close();`;
    const child = spawn(process.execPath, ["--import", "tsx/esm", "--input-type=module", "-e", script]);
    let text = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (text += part));
    await new Promise((done) => child.on("close", done));
    chmodSync(join(root, "shut"), 0o755);
    expect(text).toBe("403 403 200\n");
  });
});

test("a site that is replaced while it is served is the old or the new one, whole", async () => {
  const root = join(folder, "moving");
  const make = (name: string, letter: string, length: number) => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "index.html"), letter.repeat(length));
  };
  make("moving", "a", 70_000);
  const moving = await serve(root);
  let replacing = true;
  const answers = new Set<string>();
  const read = async () => {
    while (replacing) {
      const response = await fetch(moving.url);
      const body = await response.text();
      answers.add(`${response.status} ${body[0]} ${body.length} ${new Set(body).size}`);
    }
  };
  const readers = Array.from({ length: 4 }, read);
  for (let i = 0; i < 40; i++) {
    make("next", i % 2 ? "a" : "b", i % 2 ? 70_000 : 150_000);
    renameSync(root, join(folder, "last"));
    await sleep(20);
    renameSync(join(folder, "next"), root);
    rmSync(join(folder, "last"), { recursive: true });
    await sleep(40);
  }
  replacing = false;
  await Promise.all(readers);
  expect([...answers].sort()).toEqual(["200 a 70000 1", "200 b 150000 1"]);
  rmSync(root, { recursive: true });
  expect((await fetch(moving.url)).status).toBe(503);
  await moving.close();
});

describe("under load", () => {
  test("300 requests that never end keep nobody waiting", async () => {
    const sockets = await Promise.all(Array.from({ length: 300 }, () => open("GET / HTTP/1.1\r\nHo")));
    expect(await ask({})).toMatchObject({ status: 200, body: "site/index.html" });
    for (const socket of sockets) socket.destroy();
  });

  test("1,500 broken downloads leave no handle open", async () => {
    const before = handles();
    await inTurns(1500, async () => {
      const socket = await open(`GET /large.bin HTTP/1.1\r\nHost: ${new URL(site.url).host}\r\n\r\n`);
      await new Promise((done) => socket.once("data", done));
      socket.destroy();
    });
    for (let wait = 0; wait < 100 && handles() > before; wait++) await sleep(50);
    expect(handles()).toBeLessThanOrEqual(before);
    expect((await ask({})).status).toBe(200);
  });

  test("10,000 malformed requests end nothing", async () => {
    const before = handles();
    const { host } = new URL(site.url);
    const lines = [
      "GET // HTTP/1.1",
      "GET ///%",
      "GET http://[ HTTP/1.1",
      "\u0016\u0003\u0001",
      "GET /%c0%af HTTP/1.1",
      "CONNECT a:1 HTTP/1.1",
      "GET /\u00ff HTTP/1.1",
    ];
    const rest = [
      "",
      "Range: bytes=5-2",
      "Expect: nothing",
      "Upgrade: websocket\r\nConnection: Upgrade",
      "Content-Length: x",
      'If-Range: "',
      "Transfer-Encoding: chunked\r\n\r\nZ",
    ];
    await inTurns(10_000, async (i) => {
      const socket = await open(
        `${lines[i % lines.length]}\r\nHost: ${host}\r\n${rest[i % rest.length]}\r\n\r\n`,
        i % 3 === 0,
      );
      if (i % 3 !== 0) await new Promise((done) => socket.once("data", done).once("close", done));
      socket.destroy();
    });
    for (let wait = 0; wait < 100 && handles() > before; wait++) await sleep(50);
    expect(handles()).toBeLessThanOrEqual(before);
    expect((await ask({})).status).toBe(200);
  });
});

/** How many files and connections this process has open. */
function handles(): number {
  return process.platform === "win32" ? 0 : readdirSync("/dev/fd").length;
}

async function inTurns(count: number, act: (i: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let i = next++; i < count; i = next++) await act(i);
  };
  await Promise.all(Array.from({ length: 40 }, worker));
}

/** A connection on which a text was sent. */
function open(text: string, reset = false) {
  return new Promise<ReturnType<typeof connect>>((done, fail) => {
    const socket = connect(Number(new URL(site.url).port), "127.0.0.1", () =>
      socket.write(text, "latin1", () => done(socket)),
    );
    socket.once("error", fail).on("error", () => {});
    if (reset) socket.once("data", () => socket.resetAndDestroy());
  });
}

/** Unlike fetch, sends path and headers as they are. */
function ask({
  path = "/",
  method = "GET",
  headers = {},
}: {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
}) {
  const { hostname, port } = new URL(site.url);
  return new Promise<{ status: number; headers: Record<string, string | string[] | undefined>; body: string }>(
    (done, fail) =>
      request({ hostname, port, path, method, headers, agent: false }, (response) => {
        let body = "";
        response.on("data", (part) => (body += part));
        response.on("end", () => done({ status: response.statusCode!, headers: response.headers, body }));
      })
        .on("error", fail)
        .end(),
  );
}
