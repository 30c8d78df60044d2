/**
 * Serves a folder on this machine only. As small as it is strict: what runs here runs under the same content policy
 * and the same caching that docs recommend for a real server. CommonJS, so that tests can load it too.
 */
const fs = require("node:fs");
const http = require("node:http");
const https = require("node:https");
const path = require("node:path");

const LOOPBACK = "127.0.0.1";

/** blob: and worker are the browser edition's: pictures in sheets, and files read beside the page. */
const CONTENT_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self'",
  "font-src 'self' data:",
].join("; ");

const TYPES = {
  ".cjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** Names that webpack made from the content never stand for anything else; all others are asked for again. */
const HASHED = /\.[0-9a-f]{8,}\.[^/]+$/;

/** The file that a request names, or null when it names none inside the folder. */
function fileOf(folder, target) {
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(target, "http://localhost").pathname);
  } catch {
    return null;
  }
  if (pathname.includes("\0")) return null;
  const file = path.join(folder, pathname);
  if (!file.startsWith(folder + path.sep)) return null;
  const found = fs.statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true ? { file, size: found.size } : null;
}

function answer(folder, request, response) {
  const { method = "", url = "/" } = request;
  const head = {
    "Content-Security-Policy": CONTENT_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
  };
  const plain = (status, text) => {
    response.writeHead(status, { ...head, "Content-Type": "text/plain; charset=utf-8" });
    response.end(text);
  };
  if (method !== "GET" && method !== "HEAD") return plain(405, "Only GET and HEAD.");
  const found = fileOf(folder, url);
  if (found === null) return plain(404, "Not found.");
  response.writeHead(200, {
    ...head,
    "Content-Type": TYPES[path.extname(found.file)] ?? "application/octet-stream",
    "Content-Length": found.size,
    ...(HASHED.test(found.file) ? { "Cache-Control": "public, max-age=31536000, immutable" } : {}),
  });
  if (method === "HEAD") return response.end();
  // A build may replace the file meanwhile: then this answer breaks off, and the next one is right.
  return fs
    .createReadStream(found.file)
    .on("error", () => response.destroy())
    .pipe(response);
}

/**
 * Serves a folder on the loopback interface. Port 0 takes any free one; tls ({ key, cert }) makes it https.
 * @throws Error with code EADDRINUSE when the port is taken.
 */
exports.serve = ({ folder, port, tls }) => {
  const root = path.resolve(folder);
  const handler = (request, response) => void answer(root, request, response);
  const server = tls === undefined ? http.createServer(handler) : https.createServer(tls, handler);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, () =>
      resolve({
        origin: `${tls === undefined ? "http" : "https"}://localhost:${server.address().port}`,
        close: () =>
          new Promise((closed) => {
            server.close(closed);
            // Browsers keep connections open, and close() waits for them.
            server.closeAllConnections();
          }),
      }),
    );
  });
};
