import type { PlanCorrection, PlanDraft } from '../../../domain/planBuilding';
import { TextField } from './Fields';
import { plansWords } from './plansWords';

const yearIn = (written: string): number | undefined => (/^\d{4}$/.test(written) ? Number(written) : undefined);
const written = (year: number | undefined): string => (year === undefined ? '' : String(year));

/** What the plan says of itself: name, title, period, base year. */
export function PlanFields({ draft, onCorrect }: { readonly draft: PlanDraft; readonly onCorrect: (correction: PlanCorrection) => void }) {
  const { planName, planTitle, periodStart, periodEnd, baseYear } = plansWords.value;
  const { name, title, period, baseYear: base } = draft;
  const onYear = (which: 'start' | 'end', typed: string): void => {
    const year = yearIn(typed);
    if (year === undefined) return;
    const { start = year, end = year } = period.value ?? (which === 'start' ? { end: year + 4 } : { start: year - 4 });
    onCorrect({ period: which === 'start' ? { start: year, end } : { start, end: year } });
  };
  const onBaseYear = (typed: string): void => { const year = yearIn(typed); if (year !== undefined) onCorrect({ baseYear: year }); };
  return (
    <div class="fields">
      <TextField id="plan-name" label={planName} reason={name.reason} isSure={name.isSure} value={name.value} onValue={value => onCorrect({ name: value })} />
      <TextField id="plan-baseYear" isNumber label={baseYear} reason={base.reason} isSure={base.isSure} value={written(base.value)} onValue={onBaseYear} />
      <TextField id="plan-period" isNumber label={periodStart} reason={period.reason} isSure={period.isSure} value={written(period.value?.start)} onValue={value => onYear('start', value)} />
      <TextField isNumber label={periodEnd} reason="" isSure value={written(period.value?.end)} onValue={value => onYear('end', value)} />
      <TextField id="plan-title" isWide label={planTitle} reason={title.reason} isSure={title.isSure} value={title.value} onValue={value => onCorrect({ title: value })} />
    </div>
  );
}
