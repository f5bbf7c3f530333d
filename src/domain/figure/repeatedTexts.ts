const GENERATION = 4096;

/**
 * A reader that reads repeated texts once. Two generations bound its memory: when the young one is full it becomes
 * the old one, and texts still in use move over at their next reading.
 */
export function rememberReading<Result>(read: (text: string) => Result): (text: string) => Result {
  let young = new Map<string, Result>();
  let old = new Map<string, Result>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const result = old.get(text) ?? read(text);
    if (young.size >= GENERATION) {
      old = young;
      young = new Map();
    }
    young.set(text, result);
    return result;
  };
}
