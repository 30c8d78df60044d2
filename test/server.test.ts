/** The server of `npm start`: what it serves, how it may be kept, and what it never gives away. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve, type Served } from "../scripts/server.cjs";

const folder = mkdtempSync(join(tmpdir(), "jc-server-"));
let served: Served;

beforeAll(async () => {
  mkdirSync(join(folder, "dist", "office"), { recursive: true });
  for (const name of ["taskpane.html", "functions.json", "taskpane.0123456789ab.js", "office/office.js"]) {
    writeFileSync(join(folder, "dist", name), name);
  }
  // Neighbours that a careless comparison of names would let through.
  writeFileSync(join(folder, "secret.txt"), "secret");
  mkdirSync(join(folder, "dist-private"));
  writeFileSync(join(folder, "dist-private", "secret.txt"), "secret");
  served = await serve({ folder: join(folder, "dist"), port: 0 });
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** A request whose path goes out as it is written: fetch would tidy it first. */
function get(path: string, method = "GET"): Promise<{ status: number; type: string; cache: string; body: string }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(served.origin);
    request({ host: "127.0.0.1", port, path, method }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => (body += text));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers["content-type"] ?? "",
          cache: response.headers["cache-control"] ?? "",
          body,
        }),
      );
    })
      .on("error", reject)
      .end();
  });
}

test.each([
  ["/taskpane.html", "text/html; charset=utf-8", "no-cache"],
  ["/taskpane.html?_host_Info=Excel$Win32", "text/html; charset=utf-8", "no-cache"],
  ["/functions.json", "application/json; charset=utf-8", "no-cache"],
  ["/office/office.js", "text/javascript; charset=utf-8", "no-cache"],
  ["/taskpane.0123456789ab.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"],
])("%s is served as %s, kept as %s", async (path, type, cache) => {
  expect(await get(path)).toMatchObject({ status: 200, type, cache });
});

test.each([
  "/",
  "/missing.js",
  "/office",
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/..%5csecret.txt",
])("%s is not found", async (path) => expect(await get(path)).toMatchObject({ status: 404, body: "Not found." }));

test.each(["/../dist-private/secret.txt", "/..%2fdist-private/secret.txt", "/%00", "/%E0%A4%A", "//", "http://["])(
  "%s is not found either, and does not end the server",
  async (path) => {
    expect((await get(path)).status).toBe(404);
    expect((await get("/taskpane.html")).status).toBe(200);
  },
);

test("only reading is answered", async () => {
  expect(await get("/taskpane.html", "HEAD")).toMatchObject({ status: 200, body: "" });
  expect((await get("/taskpane.html", "POST")).status).toBe(405);
});

test("every answer carries the content policy", async () => {
  for (const path of ["/taskpane.html", "/missing"]) {
    const { headers } = await fetch(served.origin + path);
    expect(headers.get("content-security-policy")).toContain("script-src 'self';");
  }
});

test("a taken port is said", async () => {
  const port = Number(new URL(served.origin).port);
  await expect(serve({ folder, port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
