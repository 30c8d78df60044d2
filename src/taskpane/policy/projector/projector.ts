/** 大屏: is the tab shown to a room? Then type is larger, and answers wait until they are wanted. */
import { createContext, useContext } from "react";

export const ProjectorContext = createContext(false);

export const useProjector = (): boolean => useContext(ProjectorContext);
