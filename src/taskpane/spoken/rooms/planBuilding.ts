import type { text, words } from '../../../domain/planBuilding/text';
import type { Spoken } from '../../../excel/spoken/spoken';
import { say } from '../say';

const decimals = (count: number): string => `${count} ${count === 1 ? 'decimal' : 'decimals'}`;

/** What fields of a plan and their values are called. */
export const meaningsInEnglish: Spoken<typeof words> = {
  kinds: { stock: 'level at the end', planPeriodTotal: 'five-year total', annualFlow: 'annual figure', yearlyQuota: 'quota of every year', rate: 'rate', structure: 'ratio' },
  directions: { higherIsBetter: 'higher is better', lowerIsBetter: 'lower is better' },
  attributes: { binding: 'binding', anticipatory: 'anticipatory' },
  evaluationBases: { periodEnd: 'end of the period', periodMean: 'mean of the period', everyYear: 'every year' },
  fields: {
    name: 'name', title: 'full title', period: 'first and last year', baseYear: 'base year', unit: 'unit', group: 'group', kind: 'kind', direction: 'direction', attribute: 'attribute', additive: 'adds up', upperLimit: 'upper limit',
    evaluationBasis: 'judged by', parent: 'part of', hold: 'hold', base: 'base', previousTarget: 'previous target', target: 'target', actual: 'actual',
  },
};

/** Why a plan built from a table says what it says, and what is asked about it. */
export const planBuildingInEnglish: Spoken<typeof text> = {
  fromTable: 'as the table has it',
  yours: 'as you chose',
  none: '—',
  panelLabel: 'Main indicators',
  panelTitle: 'Main indicators',
  nameHeader: 'Indicator',
  planTitle: name => `Plan “${name}”`,
  row: (row, name) => `Row ${row}${name === '' ? '' : ` “${name}”`}`,
  place: (label, number) => `${label} row ${number}`,

  unit: {
    written: 'as the table has it', inTarget: target => `the table has no unit; taken from the target “${target}”`, none: 'the table has no unit',
    differs: (unit, target) => `the table’s unit is ${unit}, while the target is written “${target}”; check which one to use`,
  },
  group: { none: 'no group', written: group => `below “${group}”` },
  attribute: { none: 'the table has no column of attributes', blank: 'the attribute is blank', written: attribute => `the attribute is written “${attribute}”` },
  parent: { none: 'not part of another', of: whole => `written as part of “${whole}”`, unknown: 'written as a part; of what cannot be seen', unclear: reason => say(reason) },
  name: { repeated: (name, row) => `has the name of row ${row} “${name}”; functions and checks cannot tell them apart. Rename it, or use the name proposed here`, hidden: 'this row is hidden; confirm whether you want it', doubtful: reason => say(reason) },
  decimals: count => `the row prints ${decimals(count)} at most`,
  hold: {
    yes: (base, target) => `the target ${target} does not exceed the base ${base}; the task is to hold`, no: 'the target exceeds the base, or there is no base', undecided: 'the target is not one certain number; taken as not to hold', total: 'a five-year total is not compared with a base',
  },
  figure: {
    written: 'as the table has it', blankAsNone: 'blank in the table; written —', noColumn: 'the table has no such column',
    percentFormat: (value, shown) => `the cell has a percentage format; its value ${value} is written ${shown}`,
    totalFormat: shown => `the cell’s format has 〔〕; written ${shown}`,
    formatDecimals: shown => `the cell shows ${shown}; written as shown`,
    shownDiffers: (value, shown) => `the cell’s value is ${value} and it shows ${shown}; written as shown, please check`,
    totalHeader: (header, written) => `the column “${header}” holds five-year totals; written ${written}`,
    totalNote: written => `the note says that brackets hold totals; written ${written}`,
    then: (first, second) => `${say(first)}; ${say(second)}`,
    otherColumn: header => `the target’s column has no figure; taken from column “${header}”`,
    alsoIn: (header, written) => `; column “${header}” has ${written}, which is not used`,
    date: 'Excel turned it into a date or time; the original cannot be seen',
  },
  plan: {
    named: name => `the table says “${name}”`, byYears: (start, end) => `${start}–${end} are the years of a five-year plan`, byTargetYear: year => `targets are for ${year}; five years are assumed`,
    noName: 'the table does not say which plan it is', noPeriod: 'the table does not say the plan’s years', taken: name => `there is a plan named “${name}” already; choose another name`,
    title: 'as the table’s title has it', titleFromName: 'the title does not name the plan; made from its name', baseYear: 'as the column of bases has it', baseYearBefore: 'the year before the plan begins',
    notBeforeStart: (year, start) => `the column of bases says ${year}, which is not before the plan begins in ${start}; please check`,
  },
  column: {
    repeated: (header, kept) => `“${header}” and “${kept}” are columns of one kind; the latter is used`, unused: 'a plan has no such column', laterTarget: year => `not the target of the plan’s end (${year}); not used`,
    doubtful: (header, role, reason) => `Column “${header}” is taken as ${say(role)}: ${say(reason)}`,
  },
  leftOut: { total: 'a row of sums, no indicator of its own', byUser: 'you left it out', noTarget: 'no column of targets' },

  question: (subject, field, reason) => `${subject === '' ? '' : `${say(subject)}, `}${say(field)}: ${say(reason)}`,
  unreadable: (subject, field, message) => `${say(subject)}: the ${say(field)} cannot be read: ${say(message)}`,
  targetMissing: subject => `${say(subject)} has no target. Fill it in, or write — where there truly is none`,
  noIndicators: 'The table has no indicators, so no plan can be built.',
  noTargetColumn: 'The table has no column of targets, so no plan can be built. Choose which column holds them.',
  needsPeriod: 'The plan’s years are missing; fill them in, as in 2026—2030.',
  needsName: 'The plan’s name is missing; fill it in.',
  periodBackwards: (start, end) => `The plan ends in ${end}, before its start ${start}; please check the years.`,
  periodLong: (start, end) => `The plan runs from ${start} to ${end}, which does not look like a plan period; please check the years.`,
  baseYearLate: (year, start) => `The base year ${year} should be before the start of the plan, ${start}; please check.`,
  taken: name => `There is a plan named “${name}” already; choose another name.`,
  idWrong: id => `The plan’s id “${id}” should be lower-case letters and digits joined by hyphens, as in plan-2026-2030.`,
  wrong: {
    noName: subject => `${say(subject)} has no name; please fill it in.`,
    sameName: (subject, other) => `${say(subject)} has the name of ${say(other)}; functions and checks cannot tell them apart. Please rename it.`,
    noTarget: subject => `${say(subject)} has no target; fill it in, or write — where there truly is none.`,
    totalNotPrinted: (subject, target) => `${say(subject)} is a five-year total, but its target “${target}” has no 〔〕. Write the target in 〔 〕, or change the kind.`,
    totalPrinted: (subject, target, kind) => `${say(subject)} has its target “${target}” in 〔〕, but its kind is ${say(kind)}. Make it a five-year total, or drop 〔〕.`,
    ratioNotPrinted: (subject, target) => `${say(subject)} is a ratio, but its target “${target}” is none such as 1∶4∶5. Please check.`,
    ratioPrinted: (subject, target, kind) => `${say(subject)} has a ratio for a target, “${target}”, but its kind is ${say(kind)}. Make it a ratio.`,
    direction: (subject, target, direction, due) => `${say(subject)}: the target “${target}” means ${say(due)}, but the direction is ${say(direction)}. Please check.`,
    parentLater: subject => `${say(subject)}: the whole it is part of should stand before it; please check.`,
    formula: (subject, field, sign) => `${say(subject)}: the ${say(field)} begins with ${sign}, which Excel takes for a formula; write another beginning.`,
    control: (subject, field) => `${say(subject)}: the ${say(field)} holds an invisible control character; enter it again.`,
    limit: subject => `${say(subject)}: the upper limit should be a number above 0.`,
    other: message => say(message),
  },
};
