/** Where a part lies, with the slash behind it. */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);
