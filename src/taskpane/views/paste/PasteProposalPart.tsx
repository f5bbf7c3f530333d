import type { PasteProposal } from '../../../domain/pasteRepair';
import { words } from '../../language';
import { Disclosure } from '../../parts/Disclosure';
import { Icon } from '../../parts/Icon';
import { moveFocus } from '../../parts/keepFocus';
import { singleClick } from '../../parts/singleClick';
import { RepairedCells, UndecidedRows } from './ChangedCells';
import type { PasteState } from './pasteState';
import { pasteWords } from './pasteWords';
import { writePasted } from './pasting';
import { ProposedTable } from './ProposedTable';

interface PasteProposalPartProps { readonly state: PasteState; readonly proposal: PasteProposal; readonly onRecognise: () => void }

/** The table proposed, beside what was pasted; what was changed and what is to be decided stand in words. */
export function PasteProposalPart({ state, proposal, onRecognise }: PasteProposalPartProps) {
  const { refused, summary, pastedHeading, tableHeading, droppedHeading, droppedLine, write, recogniseNext } = pasteWords.value;
  if (proposal.refusal !== undefined) return <div id="paste-result" tabIndex={-1} class="bar bar--warning bar--alone"><Icon name="query" /><div class="bar__body"><p>{refused(words.value.say(proposal.refusal))}</p></div></div>;
  const onWrite = async (): Promise<void> => { if (await writePasted(state)) moveFocus('#recognise-pasted'); };
  const sheet = state.written.value;
  return (
    <>
      <p id="paste-result" class="extent" tabIndex={-1}>{summary(proposal.rows.length, proposal.columns, proposal.repaired, proposal.undecided)}</p>
      <UndecidedRows state={state} proposal={proposal} />
      <h3 id="proposed-heading" class="heading">{tableHeading}</h3>
      <ProposedTable proposal={proposal} decided={state.decided.value} />
      <Disclosure label={pastedHeading}><pre class="detail detail--tall" tabIndex={0}>{proposal.pasted.join('\n')}</pre></Disclosure>
      <RepairedCells proposal={proposal} />
      {proposal.dropped.length > 0 && <Disclosure label={droppedHeading(proposal.dropped.length)}><ul class="plain lines">{proposal.dropped.map(({ line, text, reason }) => <li key={line}>{droppedLine(line + 1, text, words.value.say(reason))}</li>)}</ul></Disclosure>}
      <div class="page__actions">
        {sheet !== undefined && <button id="recognise-pasted" class="button button--primary" type="button" onClick={singleClick(onRecognise)}>{recogniseNext}</button>}
        <button class={sheet === undefined ? 'button button--primary' : 'button'} type="button" aria-disabled={state.session.isSlow.value} onClick={singleClick(() => void onWrite())}>{write}</button>
      </div>
    </>
  );
}
