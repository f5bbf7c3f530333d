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

const pairs = (text: string): string[] => Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2));

/** Share of neighbouring pairs that both texts have: word order counts little, which distance alone would punish. */
function commonPairs(one: string, other: string): number {
  const rest = pairs(other);
  const all = pairs(one).length + rest.length;
  let common = 0;
  for (const pair of pairs(one)) {
    const at = rest.indexOf(pair);
    if (at >= 0) { common += 1; rest.splice(at, 1); }
  }
  return all === 0 ? 0 : (2 * common) / all;
}

/** How alike are two names, 0 to 1? 社会保障卡持卡人数 and 社保卡持卡人数: 0.78; 城镇调查失业率 and 城镇登记失业率: 0.71. */
export function nameLikeness(one: string, other: string): number {
  const [first, second] = [one.slice(0, longest), other.slice(0, longest)];
  if (first === second) return 1;
  const length = Math.max([...first].length, [...second].length);
  return length === 0 ? 0 : Math.max(1 - editDistance(first, second) / length, commonPairs(first, second));
}
