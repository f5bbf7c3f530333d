import { tokens } from './text/headerWords';

/** What one header says by itself, before its neighbours and the title are asked. */
export type HeaderKind =
  | 'name' | 'weakName' | 'number' | 'unit' | 'attribute' | 'maybeAttribute' | 'group' | 'remark' | 'foreign'
  | 'measure' | 'average' | 'change' | 'cumulative' | 'base' | 'target' | 'actual' | 'dated' | 'others' | 'monthly' | 'other';

export interface HeaderSense {
  readonly kind: HeaderKind;
  /** Years named, ascending. */
  readonly years: readonly number[];
  /** Two years joined by a dash: 2021—2025. */
  readonly isRange: boolean;
  /** Plan periods named: 十四五 is 4. */
  readonly plans: readonly number[];
  /** 上期目标. */
  readonly isPrevious: boolean;
  /** 规划期, 五年, 期间. */
  readonly isWholePeriod: boolean;
  /** 预计: not yet final. */
  readonly isEstimate: boolean;
  /** 目标 and 完成 both stand in it. */
  readonly isMixed: boolean;
  /** “十四五”末, 2020年底. */
  readonly isAtEnd: boolean;
  /** Words nobody here knows: 2025年省下达. */
  readonly rest: string;
}

/** Longer texts are no headers. */
const longestHeader = 48;
const earliest = 1949;
const latest = 2100;

/** 二〇二五年 → 2025年. */
const arabicYears = (text: string): string => text.replace(tokens.chineseYear, written =>
  [...written.replace(tokens.zeros, tokens.zero)].map(digit => String(Math.max(0, tokens.chineseDigits.indexOf(digit)))).join(''));

interface FoundYear { readonly year: number; readonly start: number; readonly end: number }

/** Runs of exactly four digits that can be a year. */
function yearsIn(text: string): FoundYear[] {
  return [...text.matchAll(/\d+/g)].flatMap(({ 0: digits, index }) => {
    const year = Number(digits);
    return digits.length === 4 && year >= earliest && year <= latest ? [{ year, start: index, end: index + 4 }] : [];
  });
}

function areJoined(text: string, years: readonly FoundYear[]): boolean {
  const [first, second] = years;
  return first !== undefined && second !== undefined && first.year < second.year && tokens.rangeSign.test(text.slice(first.end, second.start));
}

/** The plan periods a text names; 十五 alone is the plan of 2001 and not meant. */
export function planOrdinals(text: string): number[] {
  return [...text.matchAll(tokens.planName)].map(([, numeral = '']) => tokens.numerals.indexOf(numeral) + 1);
}

/** Kinds that hold no figures, in the order in which their words are asked for. */
function columnKind(text: string): HeaderKind | undefined {
  if (tokens.number.test(text)) return 'number';
  if (tokens.unit.test(text)) return 'unit';
  if (tokens.maybeAttribute.test(text)) return 'maybeAttribute';
  if (tokens.group.test(text) || tokens.topLevel.test(text)) return 'group';
  if (tokens.attribute.test(text)) return 'attribute';
  if (tokens.foreign.test(text)) return 'foreign';
  if (tokens.remark.test(text)) return 'remark';
  return undefined;
}

function nameKind(text: string, hasDate: boolean): HeaderKind | undefined {
  const core = (tokens.trailingBracket.exec(text)?.[1] ?? text).replace(tokens.latin, '');
  if (hasDate) return undefined;
  if (tokens.diagonal.test(text) || (tokens.name.test(core) && core.length <= 12 && !tokens.notName.test(core))) return 'name';
  return tokens.weakName.test(core) ? 'weakName' : undefined;
}

/** Kinds of figure columns; the more special word comes first. */
function figureKind(text: string, hasDate: boolean): HeaderKind {
  if (tokens.others.test(text)) return 'others';
  if (tokens.monthly.test(text)) return 'monthly';
  if (tokens.measure.test(text)) return 'measure';
  if (tokens.totalBrackets.test(text) && tokens.wholePeriod.test(text)) return 'cumulative';
  if (tokens.average.test(text)) return 'average';
  if (tokens.change.test(text) && !tokens.figureNoun.test(text)) return 'change';
  if (tokens.cumulative.test(text)) return 'cumulative';
  if (tokens.base.test(text)) return 'base';
  if (tokens.factPhrase.test(text)) return 'actual';
  if (tokens.target.test(text) && !(tokens.actual.test(text) && hasBothEnds(text))) return 'target';
  if (tokens.actual.test(text) || tokens.estimate.test(text)) return 'actual';
  return hasDate ? 'dated' : 'other';
}

/** 目标完成数 is what was done; 2025年目标 and 计划完成 are what is wanted. */
const hasBothEnds = (text: string): boolean => tokens.actual.test(text) && !tokens.planned.test(text);

const none: HeaderSense = { kind: 'other', years: [], isRange: false, plans: [], isPrevious: false, isWholePeriod: false, isEstimate: false, isMixed: false, isAtEnd: false, rest: '' };

/** What a header says, its words from top to bottom joined; undefined for blanks and for texts too long to be a header. */
export function readHeaderSense(plain: string): HeaderSense | undefined {
  if (plain === '' || plain.length > longestHeader) return undefined;
  const text = arabicYears(plain).replace(tokens.yearEnd, tokens.end);
  const found = yearsIn(text);
  const plans = planOrdinals(text);
  const hasDate = found.length > 0 || plans.length > 0;
  const kind = columnKind(text) ?? nameKind(text, hasDate) ?? figureKind(text, hasDate);
  return {
    ...none, kind, plans, years: found.map(({ year }) => year).sort((one, other) => one - other), isRange: areJoined(text, found),
    isPrevious: tokens.previous.test(text), isWholePeriod: tokens.wholePeriod.test(text), isEstimate: tokens.estimate.test(text),
    isAtEnd: tokens.atEnd.test(text), isMixed: tokens.target.test(text) && tokens.actual.test(text) && !tokens.factPhrase.test(text),
    rest: text.replace(tokens.planName, '').replace(/\d{4}/g, '').replace(tokens.filler, ''),
  };
}

const figureKinds: readonly HeaderKind[] = ['average', 'cumulative', 'base', 'target', 'actual', 'dated', 'change', 'measure', 'others', 'monthly'];
/** Columns whose header promises figures. */
export const isFigureSense = (sense: HeaderSense | undefined): boolean => sense !== undefined && figureKinds.includes(sense.kind);
/** Columns by which a plan table is known. */
export const isPlanSense = (sense: HeaderSense | undefined): boolean => sense !== undefined && ['average', 'cumulative', 'base', 'target', 'actual', 'dated'].includes(sense.kind);
