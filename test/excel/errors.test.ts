import { attempt, readExcelError } from '../../src/excel/errors';

const officeError = (code: string): Error => Object.assign(new Error('English words'), { code, debugInfo: { errorLocation: 'Range.values' } });

describe('errors of Excel', () => {
  test.each([
    ['AccessDenied', '工作表或工作簿受保护：请先在“审阅”中撤销保护，再试一次。'],
    ['InvalidOperationInCellEditMode', '有单元格正在编辑：请先按回车或 Esc 结束编辑，再试一次。'],
    ['SomethingNew', 'Excel 没有完成这次请求（SomethingNew）：请再试一次。'],
    ['toString', 'Excel 没有完成这次请求（toString）：请再试一次。'],
  ])('%s', (code, reason) => {
    expect(readExcelError(officeError(code))).toEqual({ code, reason, location: 'Range.values', detail: `${code} · English words · Range.values` });
  });

  test('a refusal becomes a value, a bug of ours is thrown on', async () => {
    expect(await attempt(() => Promise.resolve(7))).toEqual({ result: 7 });
    expect(await attempt(() => Promise.reject(officeError('ItemNotFound')))).toMatchObject({ trouble: { code: 'ItemNotFound' } });
    await expect(attempt(() => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug');
  });
});
