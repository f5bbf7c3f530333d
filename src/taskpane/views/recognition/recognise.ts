import { batch } from '@preact/signals';
import { adoptedTemplate, within, withAnswers, type Answers, type Steps } from '../../../domain/recognition';
import type { RecognitionScope, SheetsRead } from '../../../excel/adoption/adoptionPort';
import { plans } from '../../../plans';
import { perform } from '../../session/perform';
import { runSliced } from '../../session/runSliced';
import type { Session } from '../../session/session';
import { askedAgain, isOpen, askedOnce, questionsOf, withAnswer } from './asked';
import { foundLine, tablesOf } from './foundLine';
import type { RecognisedSheet, Recognition, RecognitionState } from './recognitionState';
import { recognitionWords } from './recognitionWords';
import type { KnownTables } from './standing';
import { understandingSheet } from './understand';

function* understanding({ sheets }: SheetsRead, answers: Answers, known: KnownTables): Steps<readonly RecognisedSheet[]> {
  const understood: RecognisedSheet[] = [];
  for (const [at, reading] of sheets.entries()) {
    understood.push(yield* within(understandingSheet(reading, plans(), answers, known), at / sheets.length, (at + 1) / sheets.length));
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
    onSlice: share => { session.running.value = { label, share, cancel }; },
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
  batch(() => {
    result.value = found;
    state.stale.clear();
    state.opened.value = readyTable(found);
    session.status.value = recognitionWords.value.recognised(foundLine(found));
  });
}

/** What is unsure comes first: only a single table without open questions opens by itself, and shows what can be done with it. */
function readyTable(found: Recognition): string | undefined {
  const [only, ...others] = tablesOf(found);
  return others.length === 0 && !found.asked.some(isOpen) ? only?.key : undefined;
}

/** Takes an answer and understands every sheet anew on which the question was asked. */
export function answer(state: RecognitionState, key: string, given: string): void {
  const last = state.result.value;
  if (!last) return;
  const answers = withAnswers(last.answers, [{ key, answer: given }]);
  for (const place of last.asked.find(asked => asked.key === key)?.places ?? []) state.stale.add(place.sheet);
  // A column's role can be chosen where nothing was asked: then every sheet may have that column.
  if (!last.asked.some(asked => asked.key === key)) for (const sheet of last.sheets) state.stale.add(sheet.reading.name);
  state.result.value = { ...last, answers, asked: withAnswer(last.asked, key, given) };
  state.understood = understoodAnew(state, answers);
}

/** Settles once every answer given is taken into account; a later answer begins the work anew. */
async function understoodAnew(state: RecognitionState, answers: Answers): Promise<void> {
  const last = state.result.peek();
  if (!last) return;
  const isOutdated = (): boolean => state.result.peek()?.answers !== answers;
  const sheets = await runSliced(understandingAgain(last.sheets, state.stale, answers), { isCancelled: isOutdated, onSlice: () => undefined });
  const now = state.result.peek();
  if (!sheets || !now || isOutdated()) return;
  state.stale.clear();
  const next = { ...now, sheets, asked: askedAgain(now.asked, questionsIn(sheets), answers) };
  batch(() => { state.result.value = next; state.opened.value ??= readyTable(next); state.session.status.value = foundLine(next); });
}

function* understandingAgain(sheets: readonly RecognisedSheet[], stale: ReadonlySet<string>, answers: Answers): Steps<readonly RecognisedSheet[]> {
  const again: RecognisedSheet[] = [];
  for (const sheet of sheets) again.push(stale.has(sheet.reading.name) ? yield* understoodAgain(sheet, answers) : sheet);
  return again;
}

/** Tables keep their standing by their place: an answer changes what they mean, not where they are. */
function* understoodAgain(sheet: RecognisedSheet, answers: Answers): Steps<RecognisedSheet> {
  const again = yield* understandingSheet(sheet.reading, plans(), answers, { adopted: [], templates: [] });
  const standings = new Map(sheet.tables.map(({ key, standing, adopted }) => [key, { standing, ...(adopted ? { adopted } : {}) }]));
  return { ...again, tables: again.tables.map(found => ({ ...found, ...standings.get(found.key) })) };
}
