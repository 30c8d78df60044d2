/** Excel takes lists of areas of some 8,000 characters; an area has 15 at most. */
const MOST_AREAS = 500;

export function inChunks<T>(list: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(list.length / MOST_AREAS);
  return Array.from({ length: count }, (_, i) => list.slice(i * MOST_AREAS, (i + 1) * MOST_AREAS));
}
