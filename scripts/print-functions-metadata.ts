/** Prints the metadata of the functions for every locale, by file name, as one JSON object. The build reads it. */
import { functionsMetadata } from "../src/functions/metadata";

const files = {
  "functions.json": functionsMetadata("zh-CN"),
  "functions.en-us.json": functionsMetadata("en-US"),
};
process.stdout.write(JSON.stringify(files));
