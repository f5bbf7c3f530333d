import fc from 'fast-check';
import { exportPlan, importLimits, importPlan, isImported } from '../../../src/domain/planExchange';
import type { Plan } from '../../../src/domain/plan/plan';
import { plans } from '../../../src/plans';

/** A plan as its file holds it. */
const fileOf = (plan: Plan): Omit<Plan, 'reportingUnits'> => {
  const { id, name, title, document, period, baseYear, panels } = plan;
  return { id, name, title, document, period, baseYear, panels };
};
const messages = (written: string): string[] => {
  const answer = importPlan(written);
  return isImported(answer) ? [] : answer.map(problem => problem.message);
};
const [first] = plans();
const text = first ? exportPlan(first) : '';

test.each(plans())('$title goes out and comes back the same', plan => {
  expect(importPlan(exportPlan(plan))).toEqual(fileOf(plan));
  expect(exportPlan(plan)).not.toContain('reportingUnits');
});

test('a byte order mark before the text does no harm', () => { expect(messages(`\ufeff${text}`)).toEqual([]); });

describe('what is no plan file is refused in words', () => {
  test.each([
    ['', '文件是空的。请选用“导出规划文件”存出的文件。'],
    ['  \n', '文件是空的。请选用“导出规划文件”存出的文件。'],
    ['指标,目标\n就业,350', '读不懂这个文件：不是 JSON 格式，或者没有存完整。请选用“导出规划文件”存出的文件。'],
    [text.slice(0, 500), '读不懂这个文件：不是 JSON 格式，或者没有存完整。请选用“导出规划文件”存出的文件。'],
    ['['.repeat(200000), '文件的括号套得太深，不是规划文件。'],
    [`{"a":${'{"a":'.repeat(50)}1${'}'.repeat(50)}}`, '文件的括号套得太深，不是规划文件。'],
    [`"${'万'.repeat(importLimits.bytes / 3)}"`, '文件超过 1 MB，不是规划文件。请选用“导出规划文件”存出的文件。'],
    [`{"id":"${'a'.repeat(2001)}"}`, '文件里有一段文字超过 2000 字，不是规划文件。'],
    [JSON.stringify({ panels: Array.from({ length: 51 }, () => ({})) }), '文件里有 51 个专栏，最多 50 个。'],
    [JSON.stringify({ panels: [{ indicators: Array.from({ length: 1001 }, () => ({})) }] }), '文件里有 1001 项指标，最多 1000 项。'],
  ])('%#', (written, message) => { expect(messages(written)).toEqual([message]); });

  test('brackets inside texts do not count as depth', () => {
    const answer = importPlan(text.replace('“十三五”时期主要指标完成情况', '［［［[[[[[[[[[[[[[[[[\\"[[['));
    expect(isImported(answer)).toBe(true);
  });

  test('of many problems the first fifty are told, and how many more there are', () => {
    const spoilt = JSON.stringify({ panels: [{ indicators: Array.from({ length: 20 }, () => ({})) }] });
    const told = messages(spoilt);
    expect(told).toHaveLength(51);
    expect(told.at(-1)).toMatch(/^另有 \d+ 处问题，改正以上各处后再试。$/);
  });
});

describe('nothing in a file reaches beyond its text', () => {
  const spoilt = (change: (plan: string) => string): string[] => messages(change(text));

  test('a prototype in a file is an unknown field', () => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString']) {
      expect(spoilt(plan => plan.replace('{', `{"${key}":{"polluted":true},`))[0]).toContain(`${key} 是不认识的字段`);
      expect(spoilt(plan => plan.replace('"cells": {', `"cells": {"${key}":"1",`))[0]).toContain(`${key} 是不认识的字段`);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('a name that Excel would calculate is refused', () => {
    expect(spoilt(plan => plan.replace('"name": "城镇新增就业人数"', '"name": "=HYPERLINK(1)"')).join()).toContain('以 = 开头');
  });

  test('whatever the text, the answer is a plan or problems in words', () => {
    const json = fc.json({ maxDepth: 4 });
    const cut = fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.string()).map(([from, to, put]) => text.slice(0, Math.min(from, to)) + put + text.slice(Math.max(from, to)));
    fc.assert(fc.property(fc.oneof(json, cut, fc.string({ unit: 'binary' })), written => {
      const answer = importPlan(written);
      if (!isImported(answer)) for (const { message } of answer) expect(message.length).toBeGreaterThan(4);
      else expect(answer.panels.length).toBeGreaterThan(0);
    }), { numRuns: 300 });
  });
});

test.each([['a', 1], ['\u007f', 1], ['\u0080', 2], ['é', 2], ['\u07ff', 2], ['\u0800', 3], ['万', 3], ['\uffff', 3], ['𠀀', 4]])('a file is as large as it is in UTF-8: %j takes %i', (character, bytes) => {
  const tooLarge = '文件超过 1 MB，不是规划文件。请选用“导出规划文件”存出的文件。';
  const fits = (importLimits.bytes - 2) / bytes;
  const written = (count: number, more = ''): string => `"${character.repeat(count)}${more}"`;
  const rest = 'a'.repeat(Math.round((fits - Math.floor(fits)) * bytes));
  expect(messages(written(Math.floor(fits), rest))).not.toEqual([tooLarge]);
  expect(messages(written(Math.floor(fits), `${rest}a`))).toEqual([tooLarge]);
});
