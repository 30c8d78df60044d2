/**
 * The version of the functions: that of the project, in the code and in the metadata.
 */
export { ADD_IN_VERSION as FUNCTIONS_VERSION } from "../core/add-in-version";
