import { scaleDecimal } from './decimal';
import type { Unit } from './figure';
import { normaliseText } from './normaliseText';
import { PER_UNITS, PLAIN_UNITS, SCALED_UNITS, SCALES } from './tokens/units';

const PURE_NUMBER = '';

function everyUnit(): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  const add = (text: string, dimension: string, scale: number): void => {
    if (!units.has(text)) units.set(text, Object.freeze({ text, dimension, scale }));
  };
  for (const [word, dimension, scale] of [...PLAIN_UNITS, ...SCALED_UNITS]) add(word, dimension, scale);
  for (const [word, scale] of SCALES) add(word, PURE_NUMBER, scale);
  for (const [scaleWord, factor] of SCALES)
    for (const [word, dimension, scale] of SCALED_UNITS) add(scaleWord + word, dimension, factor * scale);
  return units;
}

const UNITS = everyUnit();
const LONGEST = Math.max(...[...UNITS.keys()].map((text) => text.length));
const PER_LONGEST_FIRST = [...PER_UNITS].sort(([one], [other]) => other.length - one.length);
const SCALES_LONGEST_FIRST = SCALES.map(([word]) => word).sort((one, other) => other.length - one.length);

/** 元/月 counts 元 in the dimension 元/月. */
function perUnit(unit: Unit, [per, countedAs]: readonly [word: string, countedAs: string]): Unit {
  return { text: `${unit.text}/${per}`, dimension: `${unit.dimension}/${countedAs}`, scale: unit.scale };
}

/** The longest unit of the closed list that stands in a normalised text at a position: 万人次, not 万人. */
export function unitAt(text: string, at: number): Unit | undefined {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length -= 1) {
    const unit = UNITS.get(text.slice(at, at + length));
    if (unit === undefined) continue;
    const per = text.charAt(at + length) === '/' ? PER_LONGEST_FIRST.find(([word]) => text.startsWith(word, at + length + 1)) : undefined;
    return per === undefined ? unit : perUnit(unit, per);
  }
  return undefined;
}

/** The scale a unit begins with, its longest: 百万 of 百万人, none of 公里. */
export function leadingScale(unit: Unit): string | undefined {
  return SCALES_LONGEST_FIRST.find((word) => unit.text.startsWith(word));
}

/**
 * Which unit (计量单位) a text names, or undefined where it is not in the closed list.
 * Example: 万人 → { text: '万人', dimension: '人', scale: 10000 }.
 */
export function readUnit(text: string): Unit | undefined {
  const plain = normaliseText(text).trim();
  const unit = unitAt(plain, 0);
  return unit !== undefined && unit.text.length === plain.length ? unit : undefined;
}

/**
 * A value in another unit of the same dimension, exact in decimal terms; undefined across dimensions (人 and 人次).
 * Example: 3500000 人 → 350 万人; 0.1 亿元 → 1000 万元.
 */
export function convert(value: number, from: Unit, to: Unit): number | undefined {
  if (from.dimension !== to.dimension) return undefined;
  return scaleDecimal(value, from.scale, to.scale);
}
