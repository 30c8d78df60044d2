export function checkedBase(text: string | undefined): string;
export function developmentManifest(): string;
export function manifestFor(base: string): string;
export function officeVersion(): string;
