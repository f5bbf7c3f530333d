import type { text } from '../../../domain/pasteRepair/text';
import type { Spoken } from '../../../excel/spoken/spoken';
import { say } from '../say';

const columns = (count: number): string => `${count} ${count === 1 ? 'column' : 'columns'}`;

export const pasteRepairInEnglish: Spoken<typeof text> = {
  dash: '—',
  reasons: {
    joinedName: 'the name was broken over lines and is joined',
    joinedHeader: 'the header was broken over lines and is joined',
    spaces: 'spaces between characters are taken out',
    simplified: 'traditional characters of headers and units are simplified',
    circled: mark => `the footnote mark ${mark} is taken out`,
    reference: mark => `the footnote number [${mark}] is taken out; a note with this number stands below`,
    superscript: mark => `the raised footnote number ${mark} is taken out`,
    unitDigit: digit => `the footnote number ${digit} behind the unit is taken out`,
    dashes: 'short dashes are written as —',
    lineBreak: 'a line break inside the cell is taken out',
    split: 'there were no columns; split at spaces',
    listed: 'there was one cell a line; put into rows by the columns of the header',
  },
  several: reasons => reasons.map(say).join('; '),
  undecided: {
    threeLines: 'The name is broken above and below its figures; how it joins is unclear. Please check',
    nameMayBegin: 'The line above may be the first half of this name. Please check',
    lostCells: 'The row lost its columns; its figures do not fit those of the header. Please check',
    farApart: 'Two figures side by side are too far apart; one figure may have been split by a space. Please check',
    joinedDigits: note => `The last ${note} may be a footnote number (a note ${note} stands below) or part of the figure. Please check`,
    reference: mark => `[${mark}] looks like a footnote number, but no such note stands below. Please check`,
    tooMany: (found, all) => `The row has ${found} figures for ${columns(all)} of the header: a figure may be split, or a footnote among them. Please check`,
    tooFew: (found, all) => `The row has only ${found} figures for ${columns(all)} of the header; which is missing cannot be seen. Please check`,
    unreadable: message => say(message),
    header: (found, all) => `The header has ${found} pieces for ${columns(all)} of figures; they do not fit. Please check`,
    bareNumber: 'A number alone on its line: a page number, or a figure that lost its column. Please check',
    looseLine: 'The row has no figures: a group, an indicator, or the rest of the name above. Please check',
    looseFigures: 'The row has figures only; which indicator they belong to cannot be seen. Please check',
    brokenNumber: 'A figure is broken over two lines: one figure or two. Please check',
  },
  dropped: { page: 'page number', header: 'header repeated after a page break' },
  refusal: { empty: 'There is nothing in it.', noTable: 'It does not look like a table of indicators and targets. Copy it together with its header, or paste it to the sheet column by column.', tooLong: 'It is too long; please paste one table only.' },
};
