import type { DraftIndicator, DraftQuestion, IndicatorCorrection } from '../../../domain/planBuilding';
import { Entry } from '../../parts/Entry';
import { singleClick } from '../../parts/singleClick';
import { IndicatorFields } from './IndicatorFields';
import { plansWords } from './plansWords';
import { QuestionLine } from './QuestionLine';

interface IndicatorEntryProps {
  readonly indicator: DraftIndicator;
  readonly wholes: readonly DraftIndicator[];
  readonly questions: readonly DraftQuestion[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onCorrect: (correction: IndicatorCorrection) => void;
  readonly onConfirm: () => void;
}

/** Id of an indicator's head: the keyboard is led there. */
export const entryId = (indicator: string): string => `draft-${indicator}`;

/** One indicator of a draft; closed, all that will be kept in one line, what is open said first. */
export function IndicatorEntry({ indicator, wholes, questions, isOpen, onToggle, onCorrect, onConfirm }: IndicatorEntryProps) {
  const { confirm, leaveOut, openBadge } = plansWords.value;
  const status = questions.length > 0 ? openBadge(questions.length) : '';
  const mayConfirm = questions.some(question => !question.isRequired);
  return (
    <Entry id={entryId(indicator.id)} isOpen={isOpen} onToggle={onToggle} name={`${indicator.number}. ${indicator.name.value}`} status={status} title={summaryOf(indicator)}>
      {isOpen && (
        <>
          {questions.map(question => <QuestionLine key={question.message} question={question} onOffered={offered => onCorrect({ [question.field]: offered })} />)}
          <IndicatorFields indicator={indicator} wholes={wholes} onCorrect={onCorrect} />
          <div class="buttons">
            {mayConfirm && <button class="button button--primary" type="button" onClick={singleClick(onConfirm)}>{confirm}</button>}
            <button class="button" type="button" onClick={singleClick(() => onCorrect({ isLeftOut: true }))}>{leaveOut}</button>
          </div>
        </>
      )}
    </Entry>
  );
}

/** 万人 · 五年累计 · 越高越好 · 基数〔442〕 · 目标〔350〕 · 预期性 */
function summaryOf({ unit, kind, direction, attribute, figures }: DraftIndicator): string {
  const { fields, kinds, directions, attributes } = plansWords.value;
  const figure = (role: 'base' | 'target'): string => { const written = figures[role]?.value ?? ''; return written === '' ? '' : `${fields[role]} ${written}`; };
  return [unit.value, kinds[kind.value], directions[direction.value], figure('base'), figure('target'), attribute.value ? attributes[attribute.value] : ''].filter(part => part !== '').join(' · ');
}
