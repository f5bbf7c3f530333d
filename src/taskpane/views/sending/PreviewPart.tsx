import { useEffect, useRef } from 'preact/hooks';
import type { ConversionPreview, PreviewCell } from '../../../excel/conversion';
import { isEnglish, words } from '../../language';
import { keepFocus } from '../../parts/keepFocus';
import { followFocus, keepReachable, walkItems } from '../../parts/rovingList';
import { singleClick } from '../../parts/singleClick';
import { placeName } from '../audit/auditWords';
import { showPlace } from '../audit/auditState';
import { applyConversion, previewHeading, type SendingState } from './sendingState';

/** A preview longer than this is counted, not listed. */
const listed = 200;

/** What 应用 would change, cell by cell, and what it would leave. */
export function PreviewPart({ state }: { readonly state: SendingState }) {
  const preview = state.preview.value;
  const part = useRef<HTMLElement>(null);
  // A long list begins at the top: what will change is to be seen beside the button that does it.
  useEffect(() => { part.current?.scrollIntoView({ block: 'nearest' }); }, [preview]);
  if (!preview) return null;
  const apply = async (): Promise<void> => { await applyConversion(state); keepFocus('#preview-conversion'); };
  const cancel = (): void => { state.preview.value = undefined; keepFocus('#preview-conversion'); };
  return (
    <section ref={part} aria-labelledby="preview-heading">
      <h3 id="preview-heading" class="heading heading--small">{previewHeading(state, preview)}</h3>
      {preview.leftOut.map(line => <p key={line} class="note">{line}</p>)}
      {preview.cells.length > 0 && (
        <div class="buttons">
          <button id="apply-conversion" class="button button--primary" type="button" aria-disabled={state.session.isSlow.value} onClick={singleClick(() => void apply())}>{words.value.apply}</button>
          <button class="button" type="button" onClick={cancel}>{words.value.cancel}</button>
        </div>
      )}
      <PreviewList state={state} preview={preview} />
    </section>
  );
}

function PreviewList({ state, preview }: { readonly state: SendingState; readonly preview: ConversionPreview }) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => keepReachable(list.current));
  const left = preview.cells.length - listed;
  return (
    <>
      <ul ref={list} class="plain" onFocusIn={followFocus} onKeyDown={walkItems}>
        {preview.cells.slice(0, listed).map(cell => <PreviewItem key={placeName(cell.place)} state={state} cell={cell} />)}
      </ul>
      {left > 0 && <p class="note">{words.value.morePlaces(left)}</p>}
    </>
  );
}

function PreviewItem({ state, cell }: { readonly state: SendingState; readonly cell: PreviewCell }) {
  return (
    <li class="finding finding--hint" data-item>
      <button class="finding__body" type="button" tabIndex={-1} onClick={() => void showPlace(state.session, cell.place)}>
        <span class="finding__words">
          <span class="finding__place">{placeName(cell.place)}</span>
          <span class="finding__message"><del>{cell.before}</del> {words.value.becomes} <ins>{cell.after === '' ? words.value.emptyCell : cell.after}</ins></span>
          {cell.notes.length > 0 && <span class="finding__others">{cell.notes.map(words.value.say).join(isEnglish.value ? ' ' : '')}</span>}
        </span>
      </button>
    </li>
  );
}
