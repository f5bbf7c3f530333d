import { spoken } from '../speech';
import type { FaultCode } from './cursor';

/** What is wrong with a text that cannot be read as a figure, and what to do, in a clerk's words. */
const REASONS: Readonly<Record<FaultCode, string>> = {
  'boolean': '是逻辑值，不是数。请填写数值',
  'not-finite': '不是有限的数。请检查公式是否除以了零',
  'error-value': '是错误值，不是数。请先改正该单元格的公式',
  'too-long': '太长，不像一个指标数值。一格只填一个数，说明文字请移到备注',
  'unreadable': '不是能识别的数、记号或文字目标。请改填数值，没有数的填“—”',
  'missing-number': '只有记号或单位，没有数。请补填数值，没有数的填“—”',
  'junk': '的数后面或前面还有不能识别的内容。请只保留一个数及其单位，其余移到备注',
  'several-values': '里有两个以上的数。一格只填一个数，请分开填写',
  'scientific-notation': '是科学记数法。请写成普通数字，不用e',
  'digit-groups': '的小数点或千分位逗号位置不对。千分位应每三位一组，小数点用“.”，请核对原数后重填',
  'decimal-point': '用了句号、中文逗号或间隔号。小数点请用半角“.”，千分位请用半角“,”',
  'too-many-digits': '超过15位有效数字，Excel不能准确保存。请核对位数，或换用较大的单位',
  'leading-zeros': '以0开头，可能是编码、时间或漏写了数字。请核对后重填',
  'bare-point': '的小数点前后缺数字，可能漏写了一位。请核对后补全',
  'unclear-minus': '里的横线分不清是负号、破折号还是区间号。负数请写成“-{number}”，区间请在两个数之间写“—”',
  'unclear-sign': '只说降低、下降或减少了多少，正负不明。请写明结果（“降至……”），变化量请写成“-{number}”',
  'unlisted-sign': '用了不通用的符号。请改用 ＜、≤、＞、≥ 或“约”',
  'conflicting-bounds': '的上下限记号互相矛盾或重复。请只保留一个',
  'bound-in-remark': '把“以上”“以内”“左右”一类的限定写在括号里，含义不明。请去掉括号，直接写在数的前后',
  'bound-on-range': '既是区间又带上下限或约数记号。请只保留区间，或改写成一个上限或下限',
  'reversed-range': '的区间起点不小于终点。请核对两端的数',
  'range-units': '的区间两端单位不一致。请在后一个数后写单位，如“5—5.5%”',
  'mismatched-brackets': '的括号不配对。五年累计数请用“〔 〕”括起',
  'round-brackets': '用了别的括号。五年累计数请用“〔 〕”括起，负数请写成“-{number}”',
  'empty-brackets': '的括号里没有数。请补填数值，没有数的填“—”',
  'cumulative-ratio': '给比例加了累计括号。比例不能累计，请去掉括号',
  'cumulative-in-words': '用文字写明了累计。五年累计数请用“〔 〕”括起',
  'footnote-number': '的数后面括号里还有一个数，分不清是注号还是另一个数。注号请用①或*，另一个数请移到别处',
  'document-number': '像是文号，不是指标数值。请改填数值',
  'bare-year': '是年份，不是指标数值。请改填数值',
  'date': '像是日期，不是指标数值。请改填数值',
  'vague-number': '是“余”“多”“近”一类的概数。请填确数，或用“约”“＞”表示',
  'superscript': '带上标或下标数字，分不清是乘方还是注号。注号请用①或*',
  'numeral-for-dash': '像是用汉字“一”等代替横线。没有数的请填“—”，是数的请用阿拉伯数字',
  'dash-with-words': '在横线旁还有别的内容。不适用的请单独填“—”',
  'chinese-numerals': '是汉字数字。请改用阿拉伯数字',
  'figure-among-words': '里的数夹在不能识别的文字中。请只填数、单位和规定的记号，说明文字移到备注',
  'formula-as-text': '是写成文字的公式。请把单元格改为常规格式后重新输入',
  'minus-in-words': '用“负”字写负数。负数请写成“-{number}”',
  'ratio-part': '的比例写得不完整或带了别的内容。比例请写成“1∶4∶5”',
};

const NUMBER = '{number}';
const FIRST_NUMBER = /[\d０-９]+(?:[,.．，][\d０-９]+)*/;

/** The reason with the user's own number in its example, not a foreign one that could be taken for a proposal. */
function withOwnNumber(reason: string, written: string): string {
  const [own] = FIRST_NUMBER.exec(written) ?? [];
  return reason.replace(NUMBER, own ?? '…');
}

export const text = spoken('figure', {
  /** “34⏎77”里有两个以上的数。… 是否应为“…”？ */
  problem(code: FaultCode, written: string, reading: string | undefined): string {
    const offer = reading === undefined ? '' : `是否应为“${reading}”？`;
    return `“${written}”${withOwnNumber(REASONS[code], written)}。${offer}`;
  },
});
