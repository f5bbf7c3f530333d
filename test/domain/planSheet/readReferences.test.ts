import { readDiscrepancies, readLink } from '../../../src/domain/planSheet/readReferences';

const link = (written: string) => { let bad = 0; const read = readLink(written, () => { bad += 1; }); return { read, bad }; };
const discrepancies = (written: string) => { const bad: string[] = []; const read = readDiscrepancies(written, line => { bad.push(line); }); return { read, bad }; };

describe('对照', () => {
  const one = { plan: 'hubei-13th', indicator: 'urban-new-employment', cells: [['base', 'actual']] };

  test.each(['hubei-13th/urban-new-employment：基数=完成数', 'hubei-13th / urban-new-employment : 基数＝完成数', 'hubei-13th／urban-new-employment:基 数=完成数'])('%s', written => { expect(link(written)).toEqual({ read: one, bad: 0 }); });

  test('several cells, however they are set apart', () => {
    for (const mark of '、,，;；') expect(link(`a/b：基数=完成数${mark}上期目标=目标`).read).toEqual({ plan: 'a', indicator: 'b', cells: [['base', 'actual'], ['previousTarget', 'target']] });
  });

  test('a blank cell has none, and is no mistake', () => { expect(link('')).toEqual({ read: undefined, bad: 0 }); });

  test.each(['十三五', 'a/b', 'a/b：', 'a：基数=目标', '/b：基数=目标', 'a/：基数=目标', 'A/b：基数=目标', '见 a/b：基数=目标', 'a/b：基数', 'a/b：基数=甲', 'a/b：甲=基数', 'a/b：基数=目标=完成数', 'a/b：基数=目标、', 'a/b：基数=目标、甲=乙', 'a/b：基数=目标\n备注'])('%j cannot be read, and is told once', written => {
    expect(link(written)).toEqual({ read: undefined, bad: 1 });
  });
});

describe('原文差异', () => {
  test('one a line, blank lines passed over', () => {
    expect(discrepancies('目标：原文如此')).toEqual({ read: [{ cell: 'target', explanation: '原文如此' }], bad: [] });
    expect(discrepancies('目标： 原文如此 \n \n基 数:表与正文不同：以表为准')).toEqual({ read: [{ cell: 'target', explanation: '原文如此' }, { cell: 'base', explanation: '表与正文不同：以表为准' }], bad: [] });
  });

  test('a blank cell has none', () => {
    expect(discrepancies('')).toEqual({ read: undefined, bad: [] });
    expect(discrepancies(' \n ')).toEqual({ read: undefined, bad: [] });
  });

  test('every line that cannot be read is told, the others hold', () => {
    expect(discrepancies('原文如此\n目标：原文如此\n目标：\n目标： \n甲：原文如此\n：目标：原文如此')).toEqual({ read: [{ cell: 'target', explanation: '原文如此' }], bad: ['原文如此', '目标：', '目标： ', '甲：原文如此', '：目标：原文如此'] });
  });
});
