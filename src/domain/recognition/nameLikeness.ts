/** Longer names are compared by their beginnings; no indicator is called so. */
const longest = 80;

/** Fewest characters to put in, leave out or replace to get from one text to the other; O(n·m) on short texts. */
export function editDistance(one: string, other: string): number {
  const [from, to] = [[...one].slice(0, longest), [...other].slice(0, longest)];
  let before = Array.from({ length: to.length + 1 }, (_, at) => at);
  from.forEach((character, row) => {
    const now = [row + 1];
    to.forEach((wanted, at) => { now.push(Math.min((before[at] ?? 0) + (character === wanted ? 0 : 1), (before[at + 1] ?? 0) + 1, (now[at] ?? 0) + 1)); });
    before = now;
  });
  return before[to.length] ?? 0;
}

/** A name taken apart for comparing it with many: its characters and how often each, and each pair of neighbours, occurs. */
export interface NameShape {
  readonly text: string;
  readonly length: number;
  readonly characters: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
}

function counted(parts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

export function shapeOf(name: string): NameShape {
  const text = name.slice(0, longest);
  const characters = [...text];
  return { text, length: characters.length, characters: counted(characters), pairs: counted(characters.slice(1).map((character, at) => (characters[at] ?? '') + character)) };
}

/** How many parts both have, each as often as the rarer. */
function common(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let count = 0;
  for (const [part, times] of one) count += Math.min(times, other.get(part) ?? 0);
  return count;
}

/** Share of neighbouring pairs that both texts have: word order counts little, which distance alone would punish. */
function commonPairs(one: NameShape, other: NameShape): number {
  const all = Math.max(one.length - 1, 0) + Math.max(other.length - 1, 0);
  return all === 0 ? 0 : (2 * common(one.pairs, other.pairs)) / all;
}

/** How alike are two names, 0 to 1? Below `least` only that it is below is sure: the distance, which takes long, is not worked out where it cannot reach it. */
export function likenessOf(one: NameShape, other: NameShape, least = 0): number {
  if (one.text === other.text) return 1;
  const length = Math.max(one.length, other.length);
  const [pairs, reachable] = [commonPairs(one, other), common(one.characters, other.characters) / length];
  return reachable < least || reachable <= pairs ? pairs : Math.max(1 - editDistance(one.text, other.text) / length, pairs);
}

/** The same for two texts. 社会保障卡持卡人数 and 社保卡持卡人数: 0.78; 城镇调查失业率 and 城镇登记失业率: 0.71. */
export const nameLikeness = (one: string, other: string): number => likenessOf(shapeOf(one), shapeOf(other));
