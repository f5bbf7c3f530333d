import type { TableTemplate } from '../../src/domain/templates/template';
import { plans } from '../../src/plans';
import { shelves } from '../../src/taskpane/views/templates/shelves';

const template = (plan: string, id: string, name: string, description = ''): TableTemplate => ({
  id, plan, panel: id, text: { name, title: '主要指标', description }, variants: [],
  build: () => { throw new Error('not laid here'); },
});
const templates = [template('hubei-13th', 'panel-1', '专栏1'), template('hubei-14th', 'panel-2', '专栏2', '逐年填报'), template('hubei-14th', 'annual-monitoring', '年度监测表')];
const shown = (query: string): string[][] => shelves(plans(), templates, query).map(shelf => [shelf.plan.name, ...shelf.templates.map(({ text }) => text.name)]);

test('the latest plan comes first, its tables in their own order', () => {
  expect(shown('')).toEqual([['十四五', '专栏2', '年度监测表'], ['十三五', '专栏1']]);
});

test('a query keeps what matches by name, title or description, and no empty plan', () => {
  expect(shown('专栏1')).toEqual([['十三五', '专栏1']]);
  expect(shown('逐年')).toEqual([['十四五', '专栏2']]);
  expect(shown('主要指标')).toHaveLength(2);
  expect(shown('失业')).toEqual([]);
});
