import { attributeIn, readRowName, type RowName } from '../../../src/domain/recognition/rowName';

const nothing: RowName = { name: '', number: undefined, unit: undefined, attribute: undefined, isChineseNumbered: false, isNested: false, isOfWhich: false, mark: undefined, indent: 0, unclearUnit: undefined };
type Case = readonly [written: string, parts: Partial<RowName>];
/** Everything that is not said is not read. */
const reads = (written: string, parts: Partial<RowName>, expected?: number): void => { expect(readRowName(written, expected)).toEqual({ ...nothing, ...parts }); };

describe('the number before a name', () => {
  test.each<Case>([
    ['城镇新增就业', { name: '城镇新增就业' }],
    ['1．城镇新增就业', { number: '1', name: '城镇新增就业' }],
    ['12、城镇新增就业', { number: '12', name: '城镇新增就业' }],
    ['一、就业', { number: '一', isChineseNumbered: true, name: '就业' }],
    ['（十二）就业', { number: '十二', isChineseNumbered: true, name: '就业' }],
    ['（一）、就业', { number: '一', isChineseNumbered: true, name: '就业' }],
    ['第一章就业', { number: '第一章', isChineseNumbered: true, name: '就业' }],
    ['1.5G基站', { number: '1', name: '5G基站' }],
    ['12、5G基站', { number: '12', name: '5G基站' }],
    ['三区三州参保人数', { name: '三区三州参保人数' }],
    ['15-64岁人口', { name: '15-64岁人口' }],
  ])('%s', (written, parts) => { reads(written, parts); });

  test.each<Case>([
    ['（1）城镇', { number: '1', name: '城镇' }], ['1）城镇', { number: '1', name: '城镇' }], ['（1）．城镇', { number: '1', name: '城镇' }],
    ['1.1公路', { number: '1.1', name: '公路' }], ['1-1公路', { number: '1-1', name: '公路' }], ['1.1.公路', { number: '1.1', name: '公路' }], ['1.1.2公路', { number: '1.1.2', name: '公路' }],
    ['①城镇', { number: '1', name: '城镇' }], ['⑳城镇', { number: '20', name: '城镇' }], ['㉑城镇', { number: '21', name: '城镇' }], ['㉟城镇', { number: '35', name: '城镇' }],
    ['⑴城镇', { number: '1', name: '城镇' }], ['⒇城镇', { number: '20', name: '城镇' }],
    ['—城镇', { name: '城镇' }], ['·城镇', { name: '城镇' }], ['—— 城镇', { name: '城镇' }],
  ])('%s is below the row above', (written, parts) => { reads(written, { ...parts, isNested: true }); });

  test.each<Case>([['⒈城镇', { number: '1', name: '城镇' }], ['⒛城镇', { number: '20', name: '城镇' }]])('%s is no part of the row above', (written, parts) => { reads(written, parts); });

  test.each(['其中', '其中：', '（1）', '一、', '—'])('%s by itself is a name, since no other is left', written => { expect(readRowName(written)).toMatchObject({ number: undefined, isOfWhich: false, isNested: false }); });
});

describe('其中 before a name', () => {
  test.each<Case>([
    ['其中：城镇', { isOfWhich: true, name: '城镇' }],
    ['（其中）城镇', { isOfWhich: true, name: '城镇' }],
    ['#城镇', { isOfWhich: true, name: '城镇' }],
    ['5．其中：城镇', { number: '5', isOfWhich: true, name: '城镇' }],
    ['其中：（1）城镇', { number: '1', isNested: true, isOfWhich: true, name: '城镇' }],
    ['——其中：城镇', { isNested: true, isOfWhich: true, name: '城镇' }],
    ['一、1．其中：—城镇', { number: '一', isChineseNumbered: true, isNested: true, isOfWhich: true, name: '城镇' }],
    ['城镇其中：女性', { name: '城镇其中:女性' }],
  ])('%s', (written, parts) => { reads(written, parts); });
});

describe('a number with a space after it', () => {
  test.each<readonly [string, number | undefined, Partial<RowName>]>([
    ['3 参保率', undefined, { number: '3', name: '参保率' }],
    ['3 参保率', 3, { number: '3', name: '参保率' }],
    ['　3 参保率　', 3, { number: '3', name: '参保率', indent: 1 }],
    ['3 參保率', 3, { number: '3', name: '参保率' }],
    ['15 分钟生活圈', 3, { name: '15分钟生活圈' }],
    ['9 年义务教育巩固率', undefined, { name: '9年义务教育巩固率' }],
    ['3 年均增长', 3, { number: '3', name: '年均增长' }],
    ['1.2 公路', 7, { number: '1.2', isNested: true, name: '公路' }],
    ['1 5G用户', undefined, { number: '1', name: '5G用户' }],
    ['3. 5G用户', 7, { number: '3', name: '5G用户' }],
    ['3） 参保率', undefined, { number: '3', name: '参保率' }],
    ['3. 一、参保', undefined, { number: '3', name: '参保' }],
  ])('%s where %s is due', (written, expected, parts) => { reads(written, parts, expected); });
});

describe('a number that runs into the name', () => {
  test.each<readonly [string, number | undefined, Partial<RowName>]>([
    ['2.5G用户普及率', 2, { number: '2', name: '5G用户普及率' }],
    ['2、5G用户普及率', 2, { number: '2', name: '5G用户普及率' }],
    ['3.3岁以下婴幼儿托位数（个）', 3, { number: '3', name: '3岁以下婴幼儿托位数', unit: '个' }],
    ['12.5G用户普及率', 12, { number: '12', name: '5G用户普及率' }],
    ['1.1公路', 2, { number: '1.1', isNested: true, name: '公路' }],
    ['2.3天然气消费量', 3, { number: '2.3', isNested: true, name: '天然气消费量' }],
    ['1.5公里生活圈', 3, { name: '1.5公里生活圈' }],
    ['2公路', 2, { name: '2公路' }],
  ])('%s where %s is due', (written, expected, parts) => { reads(written, parts, expected); });
});

describe('the unit after a name', () => {
  test.each<Case>([
    ['就业（万人）', { name: '就业', unit: '万人' }],
    ['就业【万人】', { name: '就业', unit: '万人' }],
    ['就业（万人，）', { name: '就业', unit: '万人' }],
    ['就业（五年累计，万人）', { name: '就业(五年累计)', unit: '万人' }],
    ['增加值（亿元，2020年不变价；全市）', { name: '增加值(2020年不变价,全市)', unit: '亿元' }],
    ['就业（万人）（五年累计）', { name: '就业(五年累计)', unit: '万人' }],
    ['就业（五年累计）（万人）', { name: '就业(五年累计)', unit: '万人' }],
    ['就业（人次）（万人）', { name: '就业(人次)', unit: '万人' }],
    ['执业（助理）医师（人，全市）（五年累计）', { name: '执业(助理)医师(全市)(五年累计)', unit: '人' }],
    ['就业，万人', { name: '就业', unit: '万人' }],
    ['城镇，万人（含农村）', { name: '城镇,万人(含农村)' }],
    ['合格率％', { name: '合格率', unit: '%' }],
    ['合格率%（含农村）', { name: '合格率%(含农村)' }],
    ['（万人）', { name: '(万人)' }],
    ['15-64岁人口占比（%）', { name: '15-64岁人口占比', unit: '%' }],
  ])('%s', (written, parts) => { reads(written, parts); });

  test.each<Case>([
    ['公路（标台）', { name: '公路', unclearUnit: '标台' }],
    ['公路（标准运输车辆）', { name: '公路', unclearUnit: '标准运输车辆' }],
    ['公路（标准运输车辆台）', { name: '公路(标准运输车辆台)' }],
    ['公路（标台）（含农村）', { name: '公路(标台)(含农村)' }],
    ['公路（标台）（万人）', { name: '公路(标台)', unit: '万人' }],
    ['公路（标台）（约束性）', { name: '公路', attribute: 'binding', unclearUnit: '标台' }],
    ['经费（R&D）', { name: '经费(R&D)' }], ['增加值（GDP）', { name: '增加值(GDP)' }], ['增加值（G增）', { name: '增加值', unclearUnit: 'G增' }], ['增加值（增G）', { name: '增加值', unclearUnit: '增G' }],
    ['用户（第5代）', { name: '用户(第5代)' }], ['参保（含退休）', { name: '参保(含退休)' }],
  ])('%s: a short bracket may be a unit nobody here knows, unless it is known for something else', (written, parts) => { reads(written, parts); });
});

describe('约束性 and 预期性 after a name', () => {
  test.each<Case>([
    ['覆盖率（约束性）', { name: '覆盖率', attribute: 'binding' }],
    ['覆盖率（%）〔预期性〕', { name: '覆盖率', unit: '%', attribute: 'anticipatory' }],
    ['覆盖率（约束性指标）（%）', { name: '覆盖率', unit: '%', attribute: 'binding' }],
    ['覆盖率（%，约束性）', { name: '覆盖率', unit: '%', attribute: 'binding' }],
    ['覆盖率（户籍，约束性）', { name: '覆盖率(户籍)', attribute: 'binding' }],
    ['覆盖率%（约束性）', { name: '覆盖率', unit: '%', attribute: 'binding' }],
    ['覆盖率（约束性）（预期性）', { name: '覆盖率', attribute: 'anticipatory' }],
    ['覆盖率（指导性）', { name: '覆盖率' }],
    ['覆盖率（不约束）', { name: '覆盖率(不约束)' }],
  ])('%s', (written, parts) => { reads(written, parts); });

  test.each([['约束性', 'binding'], ['预期性指标', 'anticipatory'], ['（约束）', 'binding'], ['指导性', undefined], ['不约束', undefined], ['', undefined]])('%s by itself: %s', (plain, attribute) => {
    expect(attributeIn(plain.replace('（', '(').replace('）', ')'))).toBe(attribute);
  });
});

describe('marks', () => {
  test.each<Case>([
    ['▲覆盖率（%）', { name: '覆盖率', unit: '%', mark: '▲' }],
    ['覆盖率（%）▲', { name: '覆盖率', unit: '%', mark: '▲' }],
    ['覆盖率▲（%）', { name: '覆盖率', unit: '%', mark: '▲' }],
    ['1．★★★覆盖率', { number: '1', name: '覆盖率', mark: '★★★' }],
    ['能源消费总量（万吨标准煤）*', { name: '能源消费总量', unit: '万吨标准煤', mark: '*' }],
    ['★覆盖率▲', { name: '覆盖率▲', mark: '★' }],
  ])('%s is marked', (written, parts) => { reads(written, parts); });

  test.each<Case>([
    ['就业①', { name: '就业' }], ['就业（万人）②', { name: '就业', unit: '万人' }], ['就业〔注1〕（万人）', { name: '就业', unit: '万人' }], ['就业（万人）[12]', { name: '就业', unit: '万人' }],
    ['就业（含农村）（注2）（万人）', { name: '就业(含农村)', unit: '万人' }],
  ])('%s has a note, which is no part of the name', (written, parts) => { reads(written, parts); });
});

test('the indent is the white space before a name', () => {
  expect(['就业', ' 就业 ', '　　就业', '\t 就业　'].map(written => readRowName(written).indent)).toEqual([0, 1, 2, 2]);
});
