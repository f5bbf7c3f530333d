import { readRowName } from '../../../src/domain/recognition/rowName';

test.each([
  ['5．其中：农民工参加职业培训人次（万人次）', undefined, { number: '5', isOfWhich: true, name: '农民工参加职业培训人次', unit: '万人次' }],
  ['（2）城镇居民（元）', undefined, { number: '2', isNested: true, name: '城镇居民', unit: '元' }],
  ['③药品抽检合格率％', undefined, { number: '3', name: '药品抽检合格率', unit: '%' }],
  ['一、能源消费总量（万吨标准煤）*', undefined, { number: '一', isChineseNumbered: true, name: '能源消费总量', unit: '万吨标准煤' }],
  ['——其中：高速铁路', undefined, { isOfWhich: true, name: '高速铁路' }],
  ['每千人口执业（助理）医师数(人)', undefined, { name: '每千人口执业(助理)医师数', unit: '人' }],
  ['城镇新增就业（万人，五年累计）', undefined, { name: '城镇新增就业(五年累计)', unit: '万人' }],
  ['15-64岁人口占比（%）', undefined, { number: undefined, name: '15-64岁人口占比', unit: '%' }],
  ['9 年义务教育巩固率（%）', undefined, { number: undefined, name: '9年义务教育巩固率', unit: '%' }],
  ['2.5G用户普及率', 2, { number: '2', name: '5G用户普及率' }],
  ['15 分钟便民生活圈覆盖率', 3, { number: undefined, name: '15分钟便民生活圈覆盖率' }],
  ['3 城镇登记失业率', 3, { number: '3', name: '城镇登记失业率' }],
  ['1.1公路密度', 2, { number: '1.1', isNested: true, name: '公路密度' }],
  ['1.2 个体工商户', 2, { number: '1.2', isNested: true, name: '个体工商户' }],
  ['2.3天然气消费量（亿立方米）', 3, { number: '2.3', name: '天然气消费量', unit: '亿立方米' }],
  ['1.5公里生活圈覆盖率', 3, { number: undefined, name: '1.5公里生活圈覆盖率' }],
  ['就業率（％）', undefined, { name: '就业率', unit: '%' }],
  ['森林覆盖率（%）〔约束性〕', undefined, { name: '森林覆盖率', unit: '%', attribute: 'binding' }],
])('%s', (written, expected, parts) => { expect(readRowName(written, expected)).toMatchObject(parts); });
