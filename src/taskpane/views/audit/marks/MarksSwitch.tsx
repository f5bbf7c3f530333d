import type { AuditState } from '../auditState';
import { partWords } from '../words/partWords';
import { switchMarks } from './markCells';

/** 标记单元格, off until asked for. Where it cannot be had, marks that came with the file can still be switched off. */
export function MarksSwitch({ state }: { readonly state: AuditState }) {
  const isAvailable = state.session.port.marks.isAvailable();
  const isOn = state.areMarked.value;
  const help = isAvailable ? partWords.value.marksHelp : partWords.value.marksUnavailable;
  return (
    <div class="live">
      <label class="choice__label" title={help}>
        <input type="checkbox" checked={isOn} disabled={!isAvailable && !isOn} aria-describedby="marks-help"
          onChange={event => { const box = event.currentTarget; void switchMarks(state, box.checked).then(() => { box.checked = state.areMarked.value; }); }} />
        <span>{partWords.value.marks}</span>
      </label>
      <p id="marks-help" class="choice__help">{help}</p>
    </div>
  );
}
