/** Why an area cannot be read, and what would help. */
import { spoken } from '../../speech';
import { quoted } from '../../table/innerQuotes';

export const text = spoken('recognition-unreadable', {
  and: '、',
  tooLarge: (cells: number, most: number) => `工作表有 ${cells} 格，超过 ${most} 格，没有查找表格。请把要识别的表复制到一张新工作表，再识别。`,
  transposed: (header: string) => `表头第一栏是${quoted(header)}，指标横着排在各栏。这里只读每行一项指标的表。请复制这张表，用“选择性粘贴—转置”换成每行一项指标，再识别；分地区填报请用“模板”里的分地区填报表。`,
  years: (header: string) => `${quoted(header)}一栏里是年份，每行是一年，不是一项指标，这张表没有认入。请把年份排成各栏（可用“选择性粘贴—转置”），每行写一项指标的名称，再识别。`,
  places: (header: string) => `${quoted(header)}一栏里是地区或单位，每行是一个地区，不是一项指标，这张表没有认入。分地区填报请用“模板”里的分地区填报表；要审核全省的数，请另列一张每行一项指标的表再识别。`,
  regions: (names: string) => `各栏是地区或单位（${names}），不是年份、基数和目标，分不清是目标还是完成数。请另存一张每行一项指标、各栏为基数和目标的表再识别；分地区填报请用“模板”里的分地区填报表。`,
  severalOfYear: (names: string) => `同一年的数有几栏（${names}），可能是几个地区、单位或几种口径，分不清用哪一栏。请另存一张每行一项指标、每年只有一栏的表再识别；分地区填报请用“模板”里的分地区填报表。`,
  unitsDiffer: (units: string) => `各栏表头的计量单位不同（${units}），同一行的数不能直接比较。请换成同一个单位，写在“单位”一栏或表的上方，再识别。`,
  noFigures: (words: string) => `表头（${words}）里没有年份、基数、目标或完成数，分不清各栏是什么数。请在表头写明，如“2020年基数”“2025年目标”，再识别。`,
  twoRows: (planned: string, done: string) => `每项指标占两行（${quoted(planned)}一行、${quoted(done)}一行），同一栏里有目标也有完成数。这里只读每行一项指标的表。请把两行改成并列的两栏，再识别。`,
  outOfLine: (header: string) => `表头与内容没有对齐：${quoted(header)}一栏里是计量单位，不是数。可能少了“单位”一栏的表头，请补上后再识别。`,
} as const);
