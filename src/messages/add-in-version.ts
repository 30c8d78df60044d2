/** As in package.json and manifest.xml; a test holds them together. */
export const ADD_IN_VERSION = "0.1.0";
