import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedSite, serve } from "../../site/serve.js";

let folder: string;
let site: ServedSite;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "serve-"));
  mkdirSync(join(folder, "site", "a"), { recursive: true });
  for (const file of ["site/index.html", "site/404.html", "site/a/index.html", "site/a/b c.csv", "secret.txt"])
    writeFileSync(join(folder, file), file);
  site = await serve(join(folder, "site"));
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ["", "site/index.html", "text/html; charset=utf-8"],
  ["a/", "site/a/index.html", "text/html; charset=utf-8"],
  ["a", "site/a/index.html", "text/html; charset=utf-8"],
  ["a/b%20c.csv?x=1", "site/a/b c.csv", "text/csv; charset=utf-8"],
])("/%s is %s", async (path, body, type) => {
  const response = await fetch(site.url + path);
  expect([response.status, await response.text(), response.headers.get("content-type")]).toEqual([200, body, type]);
});

test("what is not there is 404.html; nothing is guessed", async () => {
  for (const path of ["none", "index", "a/b"]) {
    const response = await fetch(site.url + path);
    expect([response.status, await response.text()]).toEqual([404, "site/404.html"]);
  }
});

test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/%00", "/%"])("%s does not leave the folder", async (path) => {
  expect(await rawStatus(path)).toBe(404);
});

test("a port that is taken is passed over", async () => {
  const port = Number(new URL(site.url).port);
  const second = await serve(join(folder, "site"), { port });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await second.close();
});

/** Unlike fetch, sends the path as it is. */
function rawStatus(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(site.url);
  return new Promise((done, fail) =>
    request({ hostname, port, path }, (response) => done(response.resume().statusCode))
      .on("error", fail)
      .end(),
  );
}
