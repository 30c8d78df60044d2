/**
 * The version of the functions: that of the project, in the code and in the metadata. Only this one word of it is bundled.
 */
import packageJson from "../../package.json";

export const FUNCTIONS_VERSION: string = packageJson.version;
