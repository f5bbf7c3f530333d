import { batch } from '@preact/signals';
import { adoptedTemplate, withAnswers, type Answers } from '../../../domain/recognition';
import type { RecognitionScope, SheetsRead } from '../../../excel/adoption/adoptionPort';
import { plans } from '../../../plans';
import { perform } from '../../session/perform';
import { runSliced } from '../../session/runSliced';
import type { Session } from '../../session/session';
import { askedAgain, isOpen, askedOnce, questionsOf } from './asked';
import { foundLine } from './foundLine';
import type { RecognisedSheet, Recognition, RecognitionState } from './recognitionState';
import { recognitionWords } from './recognitionWords';
import type { KnownTables } from './standing';
import { understandSheet } from './understand';

interface Step { readonly done: number; readonly total: number }

function* understanding({ sheets }: SheetsRead, answers: Answers, known: KnownTables): Generator<Step, readonly RecognisedSheet[]> {
  const understood: RecognisedSheet[] = [];
  for (const reading of sheets) {
    understood.push(understandSheet(reading, plans(), answers, known));
    yield { done: understood.length, total: sheets.length };
  }
  return understood;
}

const questionsIn = (sheets: readonly RecognisedSheet[]) => askedOnce(sheets.flatMap(sheet => sheet.tables.filter(found => found.standing !== 'template').flatMap(questionsOf)));

/** Reads the sheets and understands them in slices, so that the user can go on and can stop it. */
async function read(session: Session, scope: RecognitionScope, given: Answers): Promise<Recognition | 'cancelled'> {
  let isCancelled = false;
  const cancel = (): void => { isCancelled = true; };
  const label = recognitionWords.value.recognising;
  session.running.value = { label, cancel };
  // First the workbook's own plans are taken up: tables are held against them too.
  const { snapshot } = await session.port.readWorkbook();
  const sheets = await session.port.adoption.readSheets(scope);
  const templates = snapshot.tables.filter(table => table.template !== adoptedTemplate).map(table => ({ sheet: table.sheet.name, area: table.area }));
  const answers = withAnswers(sheets.answers, given);
  const understood = await runSliced(understanding(sheets, answers, { adopted: sheets.adopted, templates }), {
    isCancelled: () => isCancelled,
    onSlice: ({ done, total }) => { session.running.value = { label, share: done / total, cancel }; },
  });
  if (!understood) return 'cancelled';
  return { scope, activeSheet: sheets.activeSheet, sheets: understood, leftOut: sheets.leftOut, answers, asked: askedAgain([], questionsIn(understood), answers) };
}

/** Looks for tables on the sheet in front or in the whole workbook; what was answered in this session stays answered. */
export async function recognise(state: RecognitionState, scope: RecognitionScope): Promise<void> {
  const { session, result } = state;
  const found = await perform(session, recognitionWords.value.recognising, () => read(session, scope, result.value?.answers ?? []));
  if (found === undefined) return;
  if (found === 'cancelled') { session.status.value = recognitionWords.value.cancelled; return; }
  const tables = found.sheets.flatMap(sheet => sheet.tables);
  batch(() => {
    result.value = found;
    // What is unsure comes first: only a table without questions opens by itself.
    state.opened.value = tables.length === 1 && !found.asked.some(isOpen) ? tables[0]?.key : undefined;
    session.status.value = recognitionWords.value.recognised(foundLine(found));
  });
}

/** Takes an answer and understands every sheet anew on which the question was asked. */
export function answer(state: RecognitionState, key: string, given: string): void {
  const last = state.result.value;
  if (!last) return;
  const answers = withAnswers(last.answers, [{ key, answer: given }]);
  const asking = new Set(last.asked.find(asked => asked.key === key)?.places.map(place => place.sheet));
  const sheets = last.sheets.map(sheet => (asking.has(sheet.reading.name) ? understoodAgain(sheet, answers) : sheet));
  const next = { ...last, sheets, answers, asked: askedAgain(last.asked, questionsIn(sheets), answers) };
  batch(() => { state.result.value = next; state.session.status.value = foundLine(next); });
}

/** Tables keep their standing by their place: an answer changes what they mean, not where they are. */
function understoodAgain(sheet: RecognisedSheet, answers: Answers): RecognisedSheet {
  const again = understandSheet(sheet.reading, plans(), answers, { adopted: [], templates: [] });
  const standings = new Map(sheet.tables.map(({ key, standing, adopted }) => [key, { standing, ...(adopted ? { adopted } : {}) }]));
  return { ...again, tables: again.tables.map(found => ({ ...found, ...standings.get(found.key) })) };
}
