export function measure(work: () => number | Promise<number>): Promise<void>;
