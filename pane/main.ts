/**
 * The add-in's page: the pane with what it may read files by, and give files to; what does it comes when somebody asks.
 */
import { start } from "../src/taskpane/main";
import type { UnitFiles } from "../src/checking/reports/unit-files";
import type { FilePlaces } from "../xlsx/file-places";

const loadUnits = () => import(/* webpackChunkName: "unit-files" */ "./unit-files");

const unitFiles = (places: FilePlaces): UnitFiles => ({
  download: async (source) => (await loadUnits()).downloadUnits(places, source),
  askFolder:
    places.askFolder &&
    (async () => {
      const asked = await places.askFolder?.();
      if (asked?.kind !== "folder") return { kind: asked?.kind ?? "cancelled" };
      return { kind: "folder", give: async (source) => (await loadUnits()).writeUnits(asked.folder, source) };
    }),
});

const startJudge = (): Worker =>
  new Worker(/* webpackChunkName: "judge-worker" */ new URL("./judge-worker.ts", import.meta.url));

void start({
  readFile: async (bytes, fileName) =>
    (await import(/* webpackChunkName: "read-file" */ "./read-file")).readFile(bytes, fileName),
  // A single core would do by turns what both do.
  startJudge: navigator.hardwareConcurrency === 1 ? null : startJudge,
  unitFiles: window.jcFiles === undefined ? null : unitFiles(window.jcFiles),
});
