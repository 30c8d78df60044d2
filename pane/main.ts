/** The add-in's page: the pane with what it may read files by, which comes when somebody chooses one. */
import { start } from "../src/taskpane/main";

void start({
  readFile: async (bytes, fileName) =>
    (await import(/* webpackChunkName: "read-file" */ "./read-file")).readFile(bytes, fileName),
});
