import type { words as bindings } from '../../../domain/recognition/text/bindingWords';
import type { roleLabels, text as columns } from '../../../domain/recognition/text/roleLabels';
import type { text as rows } from '../../../domain/recognition/text/rowReasons';
import type { text as unreadable } from '../../../domain/recognition/text/unreadable';
import type { Spoken } from '../../../excel/spoken/spoken';
import { say } from '../say';

const some = (headers: readonly string[]): string => headers.slice(0, 3).map(header => `“${header.replace(/\s/g, '')}”`).join(', ');

const roles: Readonly<Record<keyof typeof roleLabels, string>> = {
  number: 'number', name: 'indicator name', unit: 'unit', attribute: 'attribute', group: 'group', base: 'base', previousTarget: 'previous target', target: 'target',
  actual: 'actual', yearActual: 'actual of a year', planPeriodCumulative: 'plan-period total', annualAverage: 'average annual growth', change: 'change or growth', measure: 'completion rate, progress or status',
  remark: 'remarks', spacer: 'blank column', unknown: 'do not use this column',
};
const yearly = (year: number | undefined, role: string): string => (year === undefined ? role : `${role} ${year}`);

/** What is said and asked about the columns of a recognised table. */
export const columnsInEnglish: Spoken<typeof columns> = {
  role: (role, year) => yearly(year, roles[role]),
  says: (words, role, year) => `the header says “${words}”: ${yearly(year, roles[role])}`,
  holds: role => `the header does not say; by its content taken as ${roles[role]}`,
  blankColumn: 'the whole column is blank; not read',
  others: 'figures of somebody else; not read',
  monthly: 'figures of months or quarters; not taken as annual',
  foreign: 'not about the plan’s indicators; not read',
  yearOfFigure: 'the years of the figures in the column beside it; not read as figures',
  yearsDiffer: words => `the rows of “${words}” have different years; they are not figures of one year`,
  wordsOnly: 'the column holds words; not read as figures',
  answered: 'as you answered',
  twice: words => `“${words}” and another column say they hold the same figure; which to use is unclear`,
  untold: words => (words === '' ? 'no header says what the figures are' : `the header “${words}” does not say what the figures are`),
  yearOnly: (year, role) => `the header says only ${year}; read as ${roles[role]}`,
  planOnly: (words, role) => `the header “${words}” says neither target nor actual; read as ${roles[role]}`,
  baseByYear: year => `${year} is the year before the plan: the base`,
  targetByYear: year => `${year} is the last year of the plan: the target`,
  factByTitle: year => `the title speaks of results: ${year} is an actual`,
  goalByTitle: year => `the title speaks of annual targets: ${year} is a target`,
  before: year => `${year} is before the plan: a figure of an earlier year`,
  columnQuestion: (letters, words, assumed) => `What are the figures of column ${letters} “${words}”? (Now read as ${say(assumed)})`,
  yearsQuestion: years => `The headers say only years (${years.join(', ')}). Are they actuals or targets?`,
  allFacts: 'all are actuals', allGoals: 'all are targets', lastIsGoal: year => `${year} is a target, the other years are actuals`,
  nameQuestion: letters => `Column ${letters} has no header that says so: does it hold the names of indicators?`,
  yes: 'yes', no: 'no, do not read this table',
};

/** What is said and asked about its rows. */
export const rowsInEnglish: Spoken<typeof rows> = {
  figures: 'it has a name and figures: an indicator',
  unfilled: 'it has a unit or a number: an indicator not filled in yet',
  numbered: 'its number continues the others: an indicator not filled in yet',
  heading: 'it has a title and no figures: a heading',
  wide: 'it spans the columns: a heading',
  unnumbered: 'other indicators have numbers and this row has none: a heading',
  unitless: 'other indicators have units and this row has none: a heading',
  withoutAttribute: 'other indicators have attributes and this row has none: a heading',
  header: 'the header again after a page break',
  total: 'a row of sums, no indicator of its own',
  nameless: 'it has figures and no name; not read',
  wordsOnly: 'it has no name',
  ofWhichLine: 'it says only “of which”; its parts follow',
  answered: 'as you answered',
  joined: row => `the name is written over two rows and joined with row ${row}`,
  ofWhich: 'the name says “of which”',
  following: 'it follows an “of which” and is indented: a part as well',
  groupQuestion: (row, name) => `Row ${row} “${name}” has no figures: is it a heading, or an indicator not filled in yet?`,
  group: 'heading', indicator: 'indicator',
  partQuestion: (row, name, whole) => `Is row ${row} “${name}” part of “${whole}”?`,
  partsQuestion: (row, name, count, whole) => `Are row ${row} “${name}” and others, ${count} rows in all, parts of “${whole}”?`,
  part: 'a part of it', own: 'an indicator of its own', each: 'some are; ask row by row',
  orphanQuestion: (row, name) => `No whole stands above row ${row} “${name}”: is it an indicator of its own?`,
  partOf: whole => `part of “${whole}”`,
  otherYearsQuestion: row => `Other years begin in row ${row}; the rows below are not read. Is that right? To have them read, complete the header of that row with the word for indicators and the rest`,
  leaveRest: 'leave the rows below unread',
  joinQuestion: (row, first, second) => `Rows ${row} and ${row + 1}, “${first}” and “${second}”: is it one name over two rows?`,
  one: 'one name', two: 'two indicators',
  namelessQuestion: row => `Row ${row} has figures and no name, and will not be read. Is that right?`,
  skip: 'do not read the row', standsRight: 'nothing is displaced; read it',
  shifted: 'its content is displaced against the header; not read',
  shiftedQuestion: (row, name, header, cell) => `Row ${row} “${name}” has “${cell}” in column “${header}”, which is no figure; it may be displaced by a column. The row will not be read. Is that right?`,
  secondLineQuestion: (row, name) => `Row ${row} shares the name “${name}” with the row above; which figure is which is unclear. The row will not be read. Is that right?`,
  unitQuestion: (row, name, unit) => `Row ${row} “${name}”: is “${unit}” in brackets its unit?`,
  footnoteQuestion: (row, name, count) => `Row ${row} “${name}”${count > 1 ? ` and others, ${count} rows in all` : ''}: the digit in the name is the number of a note below the table. Is it a footnote, or part of the name?`,
  footnote: 'a footnote, not part of the name', nestedPart: 'its number, indent or name stands below the one above: a part of it', unitHeading: 'it has no figures and says the unit of the rows below: a heading',
  isUnit: 'its unit', isName: 'part of the name',
  unitsDifferQuestion: (row, name, inName, inColumn) => `Row ${row} “${name}”: the name says “${inName}” and the unit’s column “${inColumn}”. Which holds?`,
  manyUnitsQuestion: (row, name, units) => `The table says units “${units}”. Which is that of row ${row} “${name}”?`,
  noUnit: 'none of them',
  fillQuestion: header => `Column “${header}” has blanks. Do they mean the same as the row above?`,
  same: 'the same as the row above', blank: 'nothing',
  mergedQuestion: (row, header) => `“${header}” of row ${row} is merged with the rows above. Is the figure that of this row too?`,
  mergedSame: 'yes, one figure for both', mergedBlank: 'no, this row has none',
};

/** How rows are matched with the indicators of a plan, and what is asked about it. */
export const bindingsInEnglish: Spoken<typeof bindings> = {
  unit: {
    same: () => 'same unit', absent: () => 'no unit in the table',
    scaled: (written, printed) => `its unit is ${written}, the plan’s ${printed}`, other: (written, printed) => `its unit is ${written}, the plan’s ${printed}`,
  },
  all: parts => parts.map(say).join(', '),
  withUnit: (name, of) => `${name} (${of})`,
  sameName: 'same name',
  likeName: 'like name',
  sameFigures: headers => `${some(headers)} as in the plan`,
  differentFigures: headers => `${some(headers)} not as in the plan`,
  choice: (name, reason) => `${say(name)} — ${say(reason)}`,
  noneOfThese: 'none of them; not matched',
  saidNone: 'you said that the row is no indicator of the plan',
  saidSo: 'matched as you answered',
  unknownName: 'the plan has no indicator with a like name',
  otherUnit: (written, printed) => `the name is that of “${printed}”, but the table’s unit is “${written}”; it must be converted before it can be matched`,
  repeated: row => `the same indicator as row ${row}; the first row counts`,
  question: (row, written, names) => `Is row ${row} “${written}” the plan’s ${names.map(name => `“${say(name)}”`).join(' or ')}?`,
  noPlan: 'Its indicators or years match none of the known plans; you can build a plan from this table',
  planFound: (title, bound, all) => `${bound} of ${all} rows have names of “${title}”`,
  planChosen: title => `as you answered, a table of “${title}”`,
  planDenied: 'you said that it is no table of a known plan',
  planQuestion: (title, label) => `Is “${say(title)}” a table of “${label}”? The names match, but most bases and targets differ`,
  periodQuestion: (title, written, plan, due) => `“${say(title)}” says ${written.start}–${written.end} while “${plan}” runs ${due.start}–${due.end}. Is it a table of that plan?`,
  panelQuestion: title => `“${say(title)}” matches several panels. Which is it?`,
  planChoice: (title, label) => `${label} (“${title}”)`,
  noneOfPlans: 'no table of these plans',
  untitled: 'this table',
};

const again = 'then recognise again';

/** Why an area is not read, and what would help. */
export const unreadableInEnglish: Spoken<typeof unreadable> = {
  and: ', ',
  tooLarge: (cells, most) => `The sheet has ${cells} cells, more than ${most}; no tables were looked for. Copy the table to a new sheet, ${again}.`,
  years: header => `Under “${header}” stand years: every row is a year, not an indicator, so the table was not taken in. Put the years side by side (Paste Special, Transpose), with the name of an indicator in every row, ${again}.`,
  transposed: header => `The header begins with “${header}” and indicators stand side by side. Only tables with one indicator a row are read. Copy it, transpose it with Paste Special, ${again}; for reports by region use the regional table of Templates.`,
  places: header => `The column “${header}” holds regions or units: each row is a region, no indicator, so the table is not taken. For reports by region use the regional table of Templates; to check the whole, list one indicator a row, ${again}.`,
  regions: names => `The columns are regions or units (${names}), not years, bases and targets; targets and actuals cannot be told apart. Keep one indicator a row with columns for base and target, ${again}; for reports by region use the regional table of Templates.`,
  severalOfYear: names => `One year has several columns (${names}): perhaps regions, units or ways of counting, and it is unclear which to use. Keep one indicator a row and one column a year, ${again}; for reports by region use the regional table of Templates.`,
  unitsDiffer: units => `The headers name different units (${units}), so the figures of a row cannot be compared. Use one unit and write it in a unit column or above the table, ${again}.`,
  noFigures: words => `The header (${words}) has no year, base, target or actual; what the columns hold is unclear. Say it in the header, with the year, ${again}.`,
  twoRows: (planned, done) => `Each indicator takes two rows (“${planned}” and “${done}”), so one column holds targets and actuals. Only tables with one indicator a row are read. Put the two side by side in columns, ${again}.`,
  outOfLine: header => `The header does not stand above its content: “${header}” holds units, not figures. The header of the units may be missing; add it, ${again}.`,
};
