import type { Attribute } from '../plan/plan';
import { plainHeader, toSimplified } from './plainHeader';
import { isUnitText } from './readUnitText';
import { tokens } from './text/rowWords';

/** What the cell of a name says besides the name. */
export interface RowName {
  readonly name: string;
  readonly number: string | undefined;
  readonly unit: string | undefined;
  readonly attribute: Attribute | undefined;
  /** 一、 （一）: the way headings are numbered. */
  readonly isChineseNumbered: boolean;
  /** （1） ① under 1．, —城镇 under 常住人口. */
  readonly isNested: boolean;
  readonly isOfWhich: boolean;
  /** ▲ or ★, which a note explains. */
  readonly mark: string | undefined;
  /** White space before the first character. */
  readonly indent: number;
  /** A last bracket that may be a unit nobody here knows. */
  readonly unclearUnit: string | undefined;
}

export function attributeIn(plain: string): Attribute | undefined {
  if (!tokens.attribute.test(plain)) return undefined;
  return tokens.binding.test(plain) ? 'binding' : tokens.anticipatory.test(plain) ? 'anticipatory' : undefined;
}

interface Head { readonly rest: string; readonly numbering: string; readonly isChineseNumbered: boolean; readonly isNested: boolean; readonly isOfWhich: boolean }

/** Takes numbering and 其中 off the front, in whatever order they stand. */
function withoutHead(plain: string): Head {
  let head: Head = { rest: plain, numbering: '', isChineseNumbered: false, isNested: false, isOfWhich: false };
  for (;;) {
    const { rest } = head;
    const [chinese, arabic, ofWhich, dash] = [tokens.chineseNumbering, tokens.arabicNumbering, tokens.ofWhich, tokens.dashPart].map(token => token.exec(rest)?.[0]);
    const taken = chinese ?? arabic ?? ofWhich ?? dash;
    if (taken === undefined || taken.length === rest.length) return head;
    head = {
      rest: rest.slice(taken.length), numbering: head.numbering || (chinese ?? arabic ?? ''), isChineseNumbered: head.isChineseNumbered || chinese !== undefined,
      isNested: head.isNested || dash !== undefined || tokens.nestedNumbering.test(taken), isOfWhich: head.isOfWhich || ofWhich !== undefined,
    };
  }
}

/** The parts of 五年累计,万人 and of 约束性,%. */
const partsOf = (content: string): string[] => content.split(tokens.besideUnit).filter(part => part !== '');

/** GDP and R&D are names, an unknown 标台 may be a unit. */
const isUnclear = (content: string): boolean => content.length <= 6 && !/^[A-Za-z&.\-+]+$/.test(content) && !/\d/.test(content) && !tokens.qualifier.test(content);

interface Tail { readonly name: string; readonly unit?: string | undefined; readonly attribute?: Attribute | undefined; readonly unclearUnit?: string | undefined }

/** Takes unit, attribute and footnote marks off the end; other brackets, and what stands in one beside the unit, belong to the name. */
function withoutTail(plain: string): Tail {
  let [rest, kept] = [plain, ''];
  let unit: string | undefined;
  let attribute: Attribute | undefined;
  for (;;) {
    rest = rest.replace(tokens.footnote, '');
    const [, before = '', content = ''] = tokens.lastBracket.exec(rest) ?? [];
    if (before === '') break;
    const parts = partsOf(content);
    const found = unit === undefined ? parts.find(isUnitText) : undefined;
    const nature = parts.find(part => tokens.attribute.test(part));
    const others = parts.filter(part => part !== found && part !== nature);
    if (others.length === parts.length) {
      if (unit === undefined && kept === '' && isUnclear(content)) return { name: before, attribute, unclearUnit: content };
      kept = rest.slice(before.length) + kept;
    } else if (others.length > 0) kept = `(${others.join(',')})${kept}`;
    unit ??= found;
    attribute ??= attributeIn(nature ?? '');
    rest = before;
  }
  if (unit !== undefined) return { name: rest + kept, unit, attribute };
  const [, beforeComma = '', afterComma = ''] = tokens.afterComma.exec(rest + kept) ?? [];
  if (isUnitText(afterComma)) return { name: beforeComma, unit: afterComma, attribute };
  return rest.endsWith('%') && kept === '' ? { name: rest.slice(0, -1), unit: '%', attribute } : { name: rest + kept, attribute };
}

/** 1． → 1, （2） → 2, ③ → 3, 一、 → 一. */
function plainNumber(numbering: string): string | undefined {
  if (numbering === '') return undefined;
  // ①…⑳, ⑴…⒇ and ⒈…⒛ follow each other, twenty each; ㉑…㉟ stand further on.
  const code = numbering.charCodeAt(0);
  if (code >= 0x2460 && code <= 0x249b) return String((code - 0x2460) % 20 + 1);
  return code >= 0x3251 && code <= 0x325f ? String(code - 0x323c) : numbering.replace(/[()、]|\.$/g, '');
}

/** 2.5G用户普及率 after row 1 is row 2, 5G用户普及率; 3.3岁以下 after row 2 is row 3. */
function afterExpected(plain: string, expected: number | undefined): string | undefined {
  const rest = expected !== undefined && plain.startsWith(String(expected)) ? plain.slice(String(expected).length) : '';
  return tokens.numberThenDigit.test(rest) ? rest.slice(1) : undefined;
}

/** Reads a written name: 5．其中：农民工参加职业培训人次（万人次） → 5, 其中, 农民工参加职业培训人次, 万人次. */
export function readRowName(written: string, expected?: number): RowName {
  const after = afterExpected(plainHeader(written), expected);
  if (after !== undefined) return { ...readRowName(after), number: String(expected) };
  const found = tokens.spacedNumber.exec(toSimplified(written.trim()));
  // 15 分钟生活圈 begins with a number that is its own: without a point only the number that is due counts.
  const isOutline = found?.[1]?.includes('.') ?? false;
  const spaced = found?.[1] !== undefined && expected !== undefined && !isOutline && Number(found[1]) !== expected ? null : found;
  const head = withoutHead(plainHeader(spaced ? written.trim().slice(spaced[0].length) : written));
  const mark = tokens.mark.exec(head.rest)?.[0];
  const ended = tokens.endMark.exec(head.rest)?.[0];
  const { name, unit, attribute, unclearUnit } = withoutTail(mark === undefined ? head.rest.replace(tokens.endMark, '') : head.rest.slice(mark.length));
  return {
    name, unit, attribute, unclearUnit, mark: mark ?? ended, number: spaced?.[1] ?? spaced?.[2] ?? plainNumber(head.numbering), isChineseNumbered: head.isChineseNumbered && !spaced,
    isNested: head.isNested || isOutline, isOfWhich: head.isOfWhich, indent: written.length - written.trimStart().length,
  };
}
