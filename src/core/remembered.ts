/**
 * Texts that are read again and again, such as the months that spells of work begin in: read once. What is remembered
 * is forgotten as a whole when it is too much, so that one large roster leaves the next one room.
 */
export function remembered<T>(read: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
