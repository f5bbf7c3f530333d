import { builtTable, cellAt, valueAt } from './builtTables';
import type { TableLayout } from '../../../src/domain/templates';

const layout: TableLayout = builtTable('works', 'full');
const rowOf = (name: string): number => layout.cells.findIndex(line => String(line[0]?.value).includes(name)) + 1;
const rowAt = (name: string): (string | number)[] => 'BCDIJK'.split('').map(letter => valueAt(layout, `${letter}${rowOf(name)}`));

test('a task, the time it is meant for, its figure, five years, and how far it has come', () => {
  expect(layout.cells[3]?.map(cell => cell.value)).toEqual(['任务', '口径', '规划数', '2021年\n完成数', '2022年\n完成数', '2023年\n完成数', '2024年\n完成数', '2025年\n完成数', '完成率', '状态', '备注']);
  expect(layout.cells.slice(4).filter(line => line[3]?.look === 'input')).toHaveLength(68);
});

test('what is due at the end of the period is paced', () => {
  expect(rowAt('第三代社会保障卡')).toEqual(['期末', '1200万张', '',
    '=IF(OR(COUNTA(D6:H6)=0,COUNTA(C6)=0),"",IFNA(HB.COMPLETION(D6:H6,C6,1),"—"))',
    '=IF(OR(COUNTA(D6:H6)=0,COUNTA(C6)=0),"",HB.STATUS(D6:H6,C6,,IF($C$3="","",$C$3),2021,2025,1))', '']);
});

test.each(['博士后创新人才支持计划资助人数', '金牌协调劳动关系社会组织', '国家级技能大师工作室', '湖北省劳动关系和谐企业', '全省职业技能大赛届数'])('%s has no start to count from: its 状态 is asked without a date', name => {
  const row = rowOf(name);
  expect(valueAt(layout, `J${row}`)).toBe(`=IF(OR(COUNTA(D${row}:H${row})=0,COUNTA(C${row})=0),"",HB.STATUS(D${row}:H${row},C${row},,,2021,2025,1))`);
});

test('10期以上 has a verdict only', () => { expect(valueAt(layout, `I${rowOf('高级研修班期数')}`)).toBe('—'); });

test('a milestone is told in words: text cells, no status', () => {
  for (const name of ['湖北公共实训基地建设项目', '新校园建设项目', '技工院校教师轮训']) {
    expect(rowAt(name).slice(3, 5)).toEqual(['—', '—']);
    expect(cellAt(layout, `D${rowOf(name)}`)).toEqual({ value: '', look: 'input', numberFormat: '@' });
  }
  expect(rowAt('新校园建设项目')[1]).toBe('建成');
});

test('what the document leaves unclear stands in 备注', () => {
  expect(rowAt('品牌专业')).toEqual(['未注明', '10个', '', expect.stringContaining('HB.COMPLETION'), expect.stringContaining('HB.STATUS'), '原文未写明是每年还是合计'].map(value => value as string));
});

test('a quota is typed as the year’s figure, a work of several years as counted up', () => {
  const promptAt = (name: string) => layout.prompts.find(({ area }) => area.column === 3 && area.row <= rowOf(name) - 1 && area.row + area.rows >= rowOf(name));
  expect(promptAt('博士后创新人才支持计划资助人数')).toMatchObject({ title: '当年完成数（名）', message: '填当年的数，只填数字，不写单位。没有数的写—，还没填的留空。' });
  expect(promptAt('国家级技能大师工作室')).toMatchObject({ title: '当年完成数（个）', message: '填到年底累计的数，只填数字，不写单位。没有数的写—，还没填的留空。' });
  expect(promptAt('零工市场建设项目')).toMatchObject({ title: '当年进展', message: '填当年的进展，如 已启动、在建、已建成；还没填的留空。' });
});
