/** The two lines a report form carries above its header: 表号, 填报单位, 报告期, 计量单位, 截至期. */
import type { PromptText } from './canvas';
import { filledCount } from './sumOfFilled';
import type { HeadCell } from './tableDesign';
import type { LayoutCell } from './template';
import { text } from './text';

const caption = (line: number, column: number, span: number, value: string): HeadCell => ({ line, column, span, build: () => ({ cell: { value, look: 'caption' } }) });
const inputCell: LayoutCell = { value: '', look: 'input', numberFormat: '@' };

const input = (line: number, span: number, prompt: PromptText): HeadCell => ({ line, column: 2, span, build: () => ({ cell: inputCell, prompt }) });

/** How wide an input beside its label is: three columns, or what the table has. */
const spanIn = (width: number): number => Math.min(3, width - 2);

/** What stands in both lines of every report form: static words in the wide first column, 填报单位 beside them. */
const commonHead = (formNumber: string, width: number): readonly HeadCell[] => [
  caption(0, 0, 1, formNumber), caption(0, 1, 1, text.head.reportingUnit), input(0, spanIn(width), text.prompt.reportingUnit),
  caption(1, 0, 1, text.head.unit),
];

/** The head of a form whose 报告期 is fixed: 2020年. */
export const fixedPeriodHead = (formNumber: string, period: string, width: number): readonly HeadCell[] =>
  [...commonHead(formNumber, width), caption(1, 1, 1, text.head.reportingPeriod), caption(1, 2, spanIn(width), period)];

/** The head of a form that follows a period up to a day: 报告期 is the whole period, to the right where there is room; 截至期 is to be filled in. */
export function asOfHead(formNumber: string, period: string, asOf: (span: number) => HeadCell, width: number): readonly HeadCell[] {
  const isWide = width >= 8;
  const periodCells = isWide
    ? [caption(0, 6, 1, text.head.reportingPeriod), caption(0, 7, Math.min(3, width - 7), period)]
    : [caption(2, 1, 1, text.head.reportingPeriod), caption(2, 2, spanIn(width), period)];
  return [...commonHead(formNumber, width), ...periodCells, caption(1, 1, 1, text.head.asOf), asOf(spanIn(width))];
}

/** The head of a form for one period, which is to be filled in. */
export const typedPeriodHead = (formNumber: string, width: number, prompt: PromptText = text.prompt.reportingPeriod): readonly HeadCell[] =>
  [...commonHead(formNumber, width), caption(1, 1, 1, text.head.reportingPeriod), input(1, spanIn(width), prompt)];

/** 截至期 typed by hand; as text, because Excel would turn 2023年6月 into the first of June. */
export const typedAsOf = (span: number): HeadCell => ({ ...input(1, span, text.prompt.asOf), key: 'asOf' });

const dateFormat = 'yyyy"年"m"月"d"日"';

/** 截至期 as the end of the last year with figures (— is no figure); never today. Typing over it is allowed. */
export const asOfLastYear = (years: readonly number[], key: (year: number) => string) => (span: number): HeadCell => ({
  line: 1, column: 2, span, key: 'asOf',
  build: ({ body }) => {
    const [first = 0] = years;
    const last = years.at(-1) ?? first;
    const filledYears = years.map(year => `(${filledCount(body(key(year)))}>0)*${year}`).join(',');
    return {
      cell: { value: `=IF(${filledCount(body(key(first), key(last)))}=0,"",DATE(MAX(${filledYears}),12,31))`, look: 'input', numberFormat: dateFormat },
      prompt: text.prompt.asOfYears,
    };
  },
});
