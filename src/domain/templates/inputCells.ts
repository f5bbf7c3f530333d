import { isProblem, parseFigure } from '../figure';
import type { Indicator, Plan } from '../plan/plan';
import type { PromptText } from './canvas';
import type { DesignedCell, DesignedColumn } from './tableDesign';
import { text } from './text';

/** Excel turns 1:4:5 into a time and 4-5 into a date unless the cell is text before anything is typed. */
export function isTypedAsText(indicator: Indicator): boolean {
  return indicator.kind === 'structure' || parseFigure(indicator.cells.target).kind === 'range';
}

function hasBound(indicator: Indicator): boolean {
  const target = parseFigure(indicator.cells.target);
  return !isProblem(target) && target.kind === 'bound';
}

function advice(indicator: Indicator, total: string): string {
  const { prompt } = text;
  const first = indicator.kind === 'planPeriodTotal' ? total : prompt[indicator.kind];
  return [first, hasBound(indicator) ? prompt.bound : '', prompt.blank].join('');
}

const input = (indicator: Indicator, prompt: PromptText): DesignedCell =>
  ({ cell: { value: '', look: 'input', ...(isTypedAsText(indicator) ? { numberFormat: '@' } : {}) }, prompt });

/** 完成数 of the period: totals are typed cumulative, in 〔〕. */
export const actualInput = (indicator: Indicator, plan: Plan): DesignedCell =>
  input(indicator, { title: text.prompt.title(text.header.actual, indicator.unit), message: advice(indicator, text.prompt.total(plan.period.start)) });

/** 完成数 of one year: totals are typed year by year and added up by the table. */
export const yearInput = (indicator: Indicator): DesignedCell =>
  input(indicator, { title: text.prompt.title(text.prompt.yearName, indicator.unit), message: advice(indicator, text.prompt.totalOfYear) });

/** 完成数 of one region in one period. */
export const regionInput = (indicator: Indicator, region: string): DesignedCell =>
  input(indicator, { title: text.prompt.title(text.prompt.regionName(region), indicator.unit), message: advice(indicator, text.prompt.totalOfRegion) });

/** A target that states no figure: — or words. */
export function isMilestone(indicator: Indicator): boolean {
  const { kind } = parseFigure(indicator.cells.target);
  return kind === 'none' || kind === 'text' || kind === 'blank';
}

/** What became of a work in one year: figures where its target is one, words where it is a milestone. */
export function workInput(indicator: Indicator): DesignedCell {
  const { prompt } = text;
  if (isMilestone(indicator)) return { cell: { value: '', look: 'input', numberFormat: '@' }, prompt: { title: prompt.milestoneName, message: prompt.milestone } };
  return indicator.kind === 'stock' ? input(indicator, { title: prompt.title(prompt.yearName, indicator.unit), message: prompt.countedUp + prompt.blank }) : yearInput(indicator);
}

/** 备注, where the plan's own remark stands. */
export const remarkColumn: DesignedColumn = {
  key: 'remark', header: text.header.remark, width: 28,
  build: ({ remark = '' }) => ({ cell: { value: remark, look: 'input', numberFormat: '@' }, prompt: text.prompt.remark }),
};
