import type { RecognitionScope } from '../../../excel/adoption/adoptionPort';
import { useCallback, useEffect } from 'preact/hooks';
import { walkEntries } from '../../parts/Entry';
import { keepFocus } from '../../parts/keepFocus';
import { SubPage } from '../../parts/SubPage';
import { singleClick } from '../../parts/singleClick';
import { useGrowingCount } from '../audit/useGrowingCount';
import { foundLine, tablesOf } from './foundLine';
import { KeepColumnsDialog } from './KeepColumnsDialog';
import { QuestionList } from './QuestionList';
import { answer, recognise } from './recognise';
import { recognitionWords } from './recognitionWords';
import type { RecognisedTable, Recognition, RecognitionState } from './recognitionState';
import { TableEntry } from './TableEntry';
import { UnreadableList } from './UnreadableList';
import '../../styles/pages.scss';

interface RecognitionViewProps { readonly state: RecognitionState; readonly onBack: () => void; readonly onBuildPlan: (found: RecognisedTable) => void }

/** 识别表格: what tables there are, what is unsure about them, and what can be done with each. Opening it looks at the sheet in front. */
export function RecognitionView({ state, onBack, onBuildPlan }: RecognitionViewProps) {
  useEffect(() => { if (!state.result.peek()) void recognise(state, 'sheet'); }, [state]);
  const isBusy = state.session.isSlow.value;
  const { title, intro, recogniseSheet, recogniseWorkbook } = recognitionWords.value;
  const run = (scope: RecognitionScope) => singleClick(() => void recognise(state, scope).then(() => keepFocus('#recognise-sheet')));
  const last = state.result.value;
  return (
    <SubPage title={title} onBack={onBack}>
      <div class="buttons">
        <button id="recognise-sheet" class="button button--primary" type="button" aria-disabled={isBusy} onClick={run('sheet')}>{recogniseSheet}</button>
        <button class="button" type="button" aria-disabled={isBusy} onClick={run('workbook')}>{recogniseWorkbook}</button>
      </div>
      {last ? <Found state={state} last={last} onBuildPlan={onBuildPlan} /> : <p class="intro">{intro}</p>}
      <KeepColumnsDialog state={state} />
    </SubPage>
  );
}

function Found({ state, last, onBuildPlan }: { readonly state: RecognitionState; readonly last: Recognition; readonly onBuildPlan: (found: RecognisedTable) => void }) {
  const tables = tablesOf(last);
  const count = useGrowingCount(tables.length);
  const onAnswer = useCallback((key: string, given: string) => answer(state, key, given), [state]);
  return (
    <>
      <p class="extent">{foundLine(last)}</p>
      {last.leftOut.map(line => <p key={line} class="note">{line}</p>)}
      <QuestionList session={state.session} asked={last.asked} onAnswer={onAnswer} />
      {tables.length > 0 && (
        <section aria-labelledby="tables-heading">
          <h3 id="tables-heading" class="heading">{recognitionWords.value.tables(tables.length)}</h3>
          <ul class="entries" onKeyDown={walkEntries}>{tables.slice(0, count).map(found => <TableEntry key={found.key} state={state} found={found} onBuildPlan={onBuildPlan} />)}</ul>
        </section>
      )}
      <UnreadableList session={state.session} unreadable={last.sheets.flatMap(sheet => sheet.unreadable)} />
    </>
  );
}
