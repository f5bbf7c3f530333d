/** The two lines a report form carries above its header: 表号, 填报单位, 报告期, 计量单位, 截至期. */
import type { HeadCell } from './tableDesign';
import type { LayoutCell } from './template';
import { text } from './text';

const caption = (line: number, column: number, span: number, value: string): HeadCell => ({ line, column, span, build: () => ({ cell: { value, look: 'caption' } }) });
const inputCell: LayoutCell = { value: '', look: 'input', numberFormat: '@' };

/** Static words stand in the wide first column, labels right beside what they ask for. */
export function formHead(formNumber: string, reportingPeriod: string, asOf: HeadCell | undefined, width: number): readonly HeadCell[] {
  const { head, prompt } = text;
  const span = Math.min(3, width - 2);
  const period = asOf ? [caption(0, 3 + span, 1, head.reportingPeriod), caption(0, 4 + span, Math.min(3, width - span - 4), reportingPeriod)] : [caption(1, 1, 1, head.reportingPeriod), caption(1, 2, span, reportingPeriod)];
  return [
    caption(0, 0, 1, formNumber),
    caption(0, 1, 1, head.reportingUnit),
    { line: 0, column: 2, span, key: 'reportingUnit', build: () => ({ cell: inputCell, prompt: prompt.reportingUnit }) },
    ...period,
    caption(1, 0, 1, head.unit),
    ...(asOf ? [caption(1, 1, 1, head.asOf), asOf] : []),
  ];
}

/** 截至期 typed by hand; as text, because Excel would turn 2023年6月 into the first of June. */
export const typedAsOf = (): HeadCell => ({ line: 1, column: 2, span: 3, key: 'asOf', build: () => ({ cell: inputCell, prompt: text.prompt.asOf }) });

const dateFormat = 'yyyy"年"m"月"d"日"';

/** 截至期 as the end of the last year with figures (— is no figure); never today. Typing over it is allowed. */
export const asOfLastYear = (years: readonly number[], key: (year: number) => string): HeadCell => ({
  line: 1, column: 2, span: 3, key: 'asOf',
  build: ({ body }) => {
    const count = (area: string): string => `COUNTA(${area})-COUNTIF(${area},"${text.notApplicable}")`;
    const [first = 0] = years;
    const last = years.at(-1) ?? first;
    const filledYears = years.map(year => `(${count(body(key(year)))}>0)*${year}`).join(',');
    return {
      cell: { value: `=IF(${count(body(key(first), key(last)))}=0,"",DATE(MAX(${filledYears}),12,31))`, look: 'input', numberFormat: dateFormat },
      prompt: text.prompt.asOfYears,
    };
  },
});
