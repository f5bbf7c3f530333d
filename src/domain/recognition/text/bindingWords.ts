/** How the binding of rows explains itself and asks. */
import { spoken } from '../../speech';
import type { UnitRelation } from '../rowEvidence';
import { quoted } from '../../table/innerQuotes';

const some = (headers: readonly string[]): string => headers.slice(0, 3).map(header => header.replace(/\s/g, '')).join('、');

const unit: Readonly<Record<UnitRelation, (written: string, printed: string) => string>> = {
  same: () => '计量单位相同',
  absent: () => '表中没有写计量单位',
  scaled: (written, printed) => `计量单位是${written}，规划是${printed}`,
  other: (written, printed) => `计量单位是${written}，规划是${printed}`,
};

interface Years { readonly start: number; readonly end: number }

export const words = spoken('recognition-bindings', {
  unit,
  all: (parts: readonly string[]) => parts.join('，'),
  withUnit: (name: string, of: string) => `${name}（${of}）`,
  sameName: '名称相同',
  likeName: '名称相近',
  sameFigures: (headers: readonly string[]) => `${some(headers)}的数与规划相同`,
  differentFigures: (headers: readonly string[]) => `${some(headers)}的数与规划不同`,
  choice: (name: string, reason: string) => `${name}——${reason}`,
  noneOfThese: '都不是，不对应',
  saidNone: '您说过这一行不对应规划的指标',
  saidSo: '按您的回答对应',
  unknownName: '规划里没有名称相近的指标',
  otherUnit: (written: string, printed: string) => `名称与${quoted(printed)}相同，但表中的计量单位是${quoted(written)}，换算后才能对应`,
  repeated: (row: number) => `与第${row}行是同一指标，先出现的一行算`,
  question: (row: number, written: string, names: readonly string[]) => `第${row}行${quoted(written)}是规划里的${names.map(quoted).join('还是')}${names.length > 1 ? '' : '吗'}？`,
  noPlan: '表中的指标或年份与已有的规划不相符，可以从这张表建立规划',
  planFound: (title: string, bound: number, all: number) => `${all}行中有${bound}行的名称与《${title}》相同`,
  planChosen: (title: string) => `按您的回答，是《${title}》的表`,
  planDenied: '您说过这张表不是已有规划的表',
  planQuestion: (title: string, label: string) => `${quoted(title)}是《${label}》的表吗？名称对得上，但基数、目标多数不同`,
  periodQuestion: (title: string, written: Years, plan: string, due: Years) => `${quoted(title)}写的是${written.start}—${written.end}年，《${plan}》是${due.start}—${due.end}年的规划，这张表是它的表吗？`,
  panelQuestion: (title: string) => `${quoted(title)}与几张专栏都对得上，是哪一张？`,
  planChoice: (title: string, label: string) => `${label}（《${title}》）`,
  noneOfPlans: '不是这些规划的表',
  untitled: '这张表',
} as const);
