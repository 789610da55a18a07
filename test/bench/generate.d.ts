export function seeded(seed: number): () => number;
export function records(count: number, seed?: number): string[];
