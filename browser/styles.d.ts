/** Style sheets are taken out of the bundle by the build. */
declare module "*.css";
