/** The words of the sheet 规划数据: headers, labels, values, and what may be wrong with them. */
import { spoken } from '../speech';
import type { ColumnRole, Span } from '../plan/plan';
import { words as meanings } from '../planBuilding/text';

export const words = {
  ...meanings,
  spans: { everyYear: '每年', everyTwoYears: '每两年', threeYears: '三年', fiveYears: '五年', periodEnd: '期末', unstated: '未注明' } satisfies Record<Span, string>,
  roles: { base: '基数', previousTarget: '上期目标', target: '目标', actual: '完成数', attribute: '属性' } satisfies Record<ColumnRole, string>,
  yes: '是', no: '否', none: '—', noGroup: '（无）',
} as const;

export const tokens = {
  /** Headers by which a column is known; the first is the one written. */
  headers: {
    number: ['序号'], name: ['指标', '指标名称'], unit: ['单位', '计量单位'], group: ['组别'], kind: ['类型'], direction: ['方向'], attribute: ['属性'], previousTarget: ['上期目标'], base: ['基数'], target: ['目标', '目标值'], actual: ['完成数'],
    parent: ['其中属于'], additive: ['可相加'], upperLimit: ['上限'], evaluationBasis: ['考核口径'], hold: ['保持'], span: ['目标口径'], remark: ['备注'], printedName: ['印出名称'], place: ['位置'], panel: ['专栏编号'], id: ['指标编号'],
    link: ['对照'], discrepancies: ['原文差异'],
  },
  panelHeaders: { id: '专栏编号', label: '专栏', title: '题目', place: '位置', nameHeader: '指标栏名', columns: '各栏', groups: '各组', note: '表注' },
  labels: { name: '规划名称', title: '规划全称', years: '起止年份', baseYear: '基期年份', id: '规划编号', date: '印发日期', document: '文件名称', number: '文号', units: '填报单位' },
  listed: /[、,，;；\s]+/,
  /** 市本级 reports in some tables only. */
  ownLevel: /本级$/,
  between: /[—–\-~～至到－]+/,
  /** 2030年目标（2030年） → header and year. */
  yearAtEnd: /^(.*?)[（(](\d{4})年?[）)]$/,
  aside: '　',
} as const;

const { labels } = tokens;

/** What may be wrong with the sheet, told in the pane. */
export const problems = spoken('plan-sheet', {
  row: (row: number, name: string) => `第${row}行${name === '' ? '' : `“${name}”`}`,
  at: (sheet: string, address: string, message: string) => `${sheet}!${address}：${message}`,
  noName: '没有规划名称。请在表头上方写“规划名称：”和名称，如 规划名称：十五五。',
  noYears: '没有起止年份，或读不懂。请写作 起止年份：2026—2030年。',
  yearsBackwards: (start: number, end: number) => `止于${end}年，早于开始的${start}年，请核对起止年份。`,
  baseYearLate: (year: number, start: number) => `基期年份${year}年应早于规划期开始的${start}年，请核对。`,
  badId: (id: string) => `规划编号“${id}”应是小写英文字母、数字，用连字符相连，如 plan-2026-2030。`,
  badDate: (date: string) => `印发日期“${date}”应写成 2026-03-01 这样的日期，或者留空。`,
  noIndicators: '表里没有指标。请在表头下面一行写一项指标。',
  missingHeader: (header: string) => `没有“${header}”一栏。请补上这一栏，或重新从表格建立规划。`,
  notOneOf: (subject: string, field: string, written: string, choices: readonly string[]) => `${subject}的${field}写的是“${written}”，应写 ${choices.join('、')} 之一。`,
  unreadable: (subject: string, field: string, message: string) => `${subject}的${field}读不懂：${message}。请照印出的重新填写。`,
  notNumber: (subject: string, field: string, written: string) => `${subject}的${field}写的是“${written}”，应是大于 0 的数，没有上限的留空。`,
  holdDiffers: (subject: string, written: string, due: string) => `${subject}的保持写的是“${written}”，按基数和目标应是${due}。请核对基数和目标，或把这一格留空。`,
  parentUnknown: (subject: string, written: string) => `${subject}的“其中属于”写的是“${written}”，同一专栏里没有这个序号或名称。`,
  badIndicatorId: (subject: string, id: string) => `${subject}的指标编号“${id}”应是小写英文字母、数字，用连字符相连，或者留空。`,
  sameId: (subject: string, id: string) => `${subject}的指标编号“${id}”与前面的相同，请改正或留空。`,
  badLink: (subject: string, written: string) => `${subject}的对照“${written}”读不懂。应写作 规划编号/指标编号：基数=完成数，或者留空。`,
  badDiscrepancy: (subject: string, written: string) => `${subject}的原文差异“${written}”读不懂。应写作 目标：原文如此，或者留空。`,
  badColumn: (written: string) => `各栏里“${written}”读不懂。应写作 目标：2030年目标（2030年）。`,
  noTargetColumn: (label: string) => `专栏“${label}”的各栏里没有目标。`,
  unknownPanel: (subject: string, written: string, known: readonly string[]) => `${subject}的专栏编号写的是“${written}”，下面的专栏里没有，有的是：${known.join('、')}。`,
  other: (message: string) => message,
} as const);

export const text = {
  sheetName: '规划数据',
  title: (name: string) => `规划数据：${name}`,
  lead: '这张表是工作簿自己的规划，模板、函数、审核都从这里取数。可以直接改，改后请点“重新读取规划”。每项指标一行；目标、基数照印出的写，如 〔350〕、＜5、1∶4∶5、—。“保持”一般留空，由基数和目标得出。要分地区填报的，在“填报单位：”后面写各单位的名称，用顿号隔开。',
  unitSeparator: '、',
  captions: {
    name: (name: string) => `${labels.name}：${name}`,
    title: (title: string) => `${labels.title}：${title}`,
    years: (start: number, end: number, base: number, id: string, date: string, units: string) => [`${labels.years}：${start}—${end}年`, `${labels.baseYear}：${base}年`, `${labels.id}：${id}`, `${labels.date}：${date}`, `${labels.units}：${units}`].join(tokens.aside),
    document: (title: string) => `${labels.document}：${title}`,
    number: (number: string) => `${labels.number}：${number}`,
  },
  panels: '专栏（一行一个）',
  columnLine: (role: string, header: string, year: number | undefined) => `${role}：${header}${year === undefined ? '' : `（${year}年）`}`,
  link: (plan: string, indicator: string, cells: readonly (readonly [string, string])[]) => `${plan}/${indicator}：${cells.map(pair => pair.join('=')).join('、')}`,
  discrepancy: (role: string, explanation: string) => `${role}：${explanation}`,
  panelLabel: (position: number) => `专栏${position}`,
  panelTitle: '主要指标',
  titleOf: (name: string) => `“${name}”规划`,
  nameHeader: '指标',
  place: (label: string, number: number) => `${label} 第${number}行`,
  ...problems,
} as const;
