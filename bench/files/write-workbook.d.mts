export function writeWorkbook(file: string, rows: number, columns: number): void;
export function writeTable(file: string, table: readonly (readonly unknown[])[]): void;
