import { readPeriod } from '../../src/domain/table/readPeriod';

/** 2023年1月至6月 and 2023年6月（快报） were read as the whole year, so that a half year was held against a year's target. */
test.each([
  ['2023年1月至6月', { year: 2023, month: 6 }], ['2023年1月—6月', { year: 2023, month: 6 }], ['2023年1月1日—6月30日', { year: 2023, month: 6 }], ['2023年1月1日至2023年6月30日', { year: 2023, month: 6 }], ['2023年1月～11月份', { year: 2023, month: 11 }],
  ['2023年6月（快报）', { year: 2023, month: 6 }], ['2023年上半年（快报）', { year: 2023, month: 6 }], ['2023年度（快报）', { year: 2023 }], ['2023年快报', { year: 2023 }],
  ['2023年3月至6月', undefined], ['2023年第五季度', undefined], ['2023年6月上旬', undefined], ['2023年1月至2024年6月', undefined],
])('%s', (written, period) => { expect(readPeriod(written)).toEqual(period); });
