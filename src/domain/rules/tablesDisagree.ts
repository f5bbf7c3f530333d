import { difference } from '../measures';
import { readTable } from '../table';
import type { TableCell, TableSnapshot } from '../table';
import { spoken } from '../speech';
import { failAt, pass } from './outcome';
import type { Rule, RuleContext } from './rule';
import { isSameWritten } from './sameWritten';
import { statementIndex } from './statementIndex';
import { subjectsOf } from './statements';
import { at, cellName, numberText } from './wording';

export const text = spoken('tables-disagree', {
  name: '几张表的同一个数不一致',
  what: '同一指标、同一年份、同一单位的数在工作簿的两张表里不同。',
  wrong: '年度监测表 2023年 660，分地区填报表 全省 666',
  right: '两张表都是 660',
  why: '同一个数只有一个答案，各表之间要一致。',
  message: (cell: string, amount: string, place: string, sheet: string, other: string, there: string, gap: string) => `${cell} ${amount}${place}与“${sheet}”${other}的 ${there} 不一致，相差 ${gap}。同一个数两处应相同，请核对。`,
});

function compare(here: TableCell, there: TableCell) {
  if (isSameWritten(here, there)) return pass(here);
  const decimals = Math.max(here.decimals, there.decimals);
  const [amount, other, gap] = [here.amount ?? 0, there.amount ?? 0, Math.abs(difference(here.amount ?? 0, there.amount ?? 0))].map(value => numberText(value, decimals));
  return failAt([here, there], text.message(cellName(here), amount ?? '', at(here), there.place.sheet, at(there), other ?? '', gap ?? ''), { equation: { left: [here.place], right: [there.place] } });
}

const orders = new WeakMap<RuleContext['judged'], ReadonlyMap<TableSnapshot, number>>();

/** Positions of the tables of a run, numbered once for all of them. */
function orderOf(judged: RuleContext['judged']): ReadonlyMap<TableSnapshot, number> {
  const order = orders.get(judged) ?? new Map(judged.map((table, at) => [table, at]));
  orders.set(judged, order);
  return order;
}

/** Of two tables judged together the later one speaks, so that a difference is told once. */
function* compareWithOthers({ table, workbook, plan, judged }: RuleContext) {
  const index = statementIndex(workbook, plan);
  const subjectAt = subjectsOf(table, plan);
  const order = orderOf(judged);
  const own = order.get(table) ?? 0;
  for (const row of readTable(table, plan).rows) for (const cell of row.cells) {
    const subject = subjectAt(row, cell);
    const statements = subject === undefined ? [] : index.statementsAbout(row.indicator.id, subject);
    if (statements.length < 2 || !statements.some(statement => statement.cell === cell)) continue;
    for (const other of statements) {
      if (other.table !== table && other.table.panel === table.panel && (order.get(other.table) ?? -1) < own) yield compare(cell, other.cell);
    }
  }
}

export const tablesDisagree: Rule = {
  id: 'tables-disagree', code: 'HB503', severity: 'query', scope: 'workbook', needs: [],
  basis: '本项目：同一个数在各表中一致',
  text,
  check: compareWithOthers,
};
