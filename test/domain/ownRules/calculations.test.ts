import { functions, type Argument } from '../../../src/domain/ownRules/formula/calculations';
import { blank, failed, type Value } from '../../../src/domain/ownRules/formula/expression';

const range = (...values: readonly Value[]): Argument => ({ values, isRange: true });
const single = (value: Value): Argument => ({ values: [value], isRange: false });

/** As Excel calculates them: of ranges only numbers count, of single values all that can be read as one. */
test.each<[string, readonly Argument[], Value]>([
  ['SUM', [range(1, '2', true, blank, '文字'), single('3')], 4], ['SUM', [range()], 0], ['SUM', [single(true), single(blank)], 1], ['SUM', [single('文字')], failed], ['SUM', [range(1, failed)], failed], ['SUM', [single(failed)], failed],
  ['MAX', [range('9', blank)], 0], ['MAX', [range(-2, -5)], -2], ['MIN', [range(true, '1')], 0], ['MIN', [range(2, 5), single('1')], 1], ['ABS', [single(-2.5)], 2.5], ['ABS', [single(blank)], 0],
  ['ROUND', [single(1.005), single(2)], 1.01], ['ROUND', [single('1.26'), single('1')], 1.3], ['ROUND', [single(12.5), single(0.9)], 13], ['ROUND', [single(5), single('文字')], failed], ['ROUND', [single('文字'), single(1)], failed], ['ROUND', [single(blank), single(blank)], 0],
  ['AND', [range(true, 1, '文字', blank)], true], ['AND', [range(true, 0)], false], ['AND', [single(2), single(true)], true], ['AND', [single(blank)], false], ['AND', [single(true), single(blank)], false], ['AND', [range(blank, true)], true], ['AND', [single('TRUE')], failed], ['AND', [single(true), single('文字')], failed], ['AND', [range('文字', blank)], failed], ['AND', [range(true, failed)], failed], ['AND', [single(failed)], failed],
  ['OR', [range(false, 0)], false], ['OR', [range(false, 3)], true], ['OR', [single(0), single(true)], true], ['OR', [single(0)], false], ['OR', [range()], failed],
  ['NOT', [single(0)], true], ['NOT', [single(5)], false], ['NOT', [single(blank)], true], ['NOT', [single(failed)], failed],
  ['COUNT', [range(1, '2', true, blank, failed)], 1], ['COUNT', [single('2'), single(true), single('文字'), single(blank), single(5)], 3], ['COUNTA', [range(1, '', '文字', blank), single(0), single(blank)], 4],
  ['ISNUMBER', [single(5)], true], ['ISNUMBER', [single('5')], false], ['ISNUMBER', [single(blank)], false], ['ISNUMBER', [], false], ['ISBLANK', [single(blank)], true], ['ISBLANK', [single('')], false], ['ISBLANK', [single(0)], false],
])('%s of %j', (name, given, expected) => { expect(functions[name]?.calculate(given)).toEqual(expected); });
