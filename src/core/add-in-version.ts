/** The version of the add-in, as the package says it. */
import packageJson from "../../package.json";

export const ADD_IN_VERSION: string = packageJson.version;
