import fc from 'fast-check';
import type { Figure, Unit } from '../../../src/domain/figure';
import { readUnit } from '../../../src/domain/figure';

function unit(text: string): Unit {
  const known = readUnit(text);
  if (known === undefined) throw new Error(`${text} is not in the list`);
  return known;
}

const UNITS = ['%', '‰', '个百分点', '人', '万人', '万人次', '个', '百家', '千户', '亿元', '张', '件', '项', '个月', '元/月', '张/千人', '万', '立方米'].map(unit);

/** A value with so many decimals, at most 15 digits in all. */
const decimalValue = fc.tuple(fc.integer({ min: -99999999, max: 99999999 }), fc.integer({ min: 0, max: 6 })).map(([digits, decimals]) => ({ value: Number(`${digits}e-${decimals}`), decimals }));

const extras = fc.record({ unit: fc.constantFrom(...UNITS), mark: fc.constantFrom('*', '①', '⑳'), basis: fc.constantFrom('年均', '每年', '累计', '力争达到', '降至', '增至'), remark: fc.constantFrom('保持', '增加', '（2024年）', '（其中农民工〔1750〕）', '[专栏1]', '稳定在（约束性）') }, { requiredKeys: [] });
const cumulative = fc.boolean();
const sign = fc.constantFrom('lt', 'le', 'gt', 'ge', 'approx');

const numberFigure = fc.tuple(decimalValue, extras, cumulative).map(([number, rest, planPeriodCumulative]) => ({ kind: 'number', ...number, ...rest, planPeriodCumulative }) as Figure);
const boundFigure = fc.tuple(decimalValue, extras, cumulative, sign).map(([number, rest, planPeriodCumulative, by]) => ({ kind: 'bound', sign: by, ...number, ...rest, planPeriodCumulative }) as Figure);

const rangeFigure = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 4 }), extras, cumulative).map(([low, width, decimals, rest, planPeriodCumulative]) => {
  // An odd last digit needs every decimal, so that the shortest forms print what is meant.
  const ends = { low: Number(`${low}e-${decimals}`), high: Number(`${low + width}e-${decimals}`) };
  const needed = (low % 10 !== 0 || (low + width) % 10 !== 0) || (Number.isInteger(ends.low) && Number.isInteger(ends.high));
  return { kind: 'range', ...ends, decimals: needed ? decimals : decimals - 1, ...rest, planPeriodCumulative } as Figure;
});

const ratioFigure = fc.tuple(fc.array(fc.integer({ min: 0, max: 99 }).map((tenths) => (tenths * 10 + 1) / 100), { minLength: 2, maxLength: 6 }), fc.option(sign, { nil: undefined })).map(([parts, by]) => ({ kind: 'ratio', parts, decimals: 2, ...(by === undefined ? {} : { sign: by }) }) as Figure);

const restFigure = fc.constantFrom<Figure>({ kind: 'none' }, { kind: 'blank' }, { kind: 'text', text: '与GDP增长同步' }, { kind: 'text', text: '完成国家下达目标' });

/** Any figure that can be written. */
export const anyFigure: fc.Arbitrary<Figure> = fc.oneof(numberFigure, boundFigure, rangeFigure, ratioFigure, restFigure);

/** Texts made of the notation's own pieces, most of them wrong. */
export const tokenSoup = fc.array(fc.constantFrom('1', '42', '5.5', '0.1', '2025', '1,234', '％', '万', '人', '人次', '个', '个百分点', '年', '元', '/', '〔', '〕', '[', ']', '（', '）', '＜', '≤', '≥', '＞', '约', '左右', '以上', '以内', '不低于', '超过', '控制在', '年均', '达到', '降至', '降低', '增加', '保持', '近', '余', '—', '-', '－', '至', '∶', ':', ' ', '\n', '　', '*', '①', '²', '。', '，', '.', 'e5', '+', '无', '其中', '2024年', '约束性', '专栏1', 'GDP', '同步', '五年累计', '一', '#', '='), { minLength: 1, maxLength: 7 }).map((tokens) => tokens.join(''));
