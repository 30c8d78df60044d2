export function findBrowser(): string;
export function launchOptions(): { executablePath: string; args: string[] };
