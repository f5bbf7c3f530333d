import type { reasonText } from '../../../domain/conversion';
import type { Spoken } from '../../../excel/spoken/spoken';
import { say } from '../say';

/** Why an HB formula becomes its value. Names of functions and what stands in cells stay. */
export const conversionInEnglish: Spoken<typeof reasonText> = {
  noSuchFunction: name => `${name} has no equal among plain formulas; its present value is written.`,
  spills: name => `The result of ${name} fills several cells, which older Excel has no formula for; its present value is written.`,
  unreadable: message => `A cell cannot be read: ${say(message)}`,
  unknownCells: reference => `The content of ${reference} cannot be read (a whole column, a name or another workbook), so there is no telling how to convert it.`,
  notWritable: written => `A plain formula cannot read the notation “${written}”.`,
  blankArgument: 'The formula has a blank argument; a plain formula cannot read it.',
  mixedSeries: 'The figures of the years are written in different ways; a plain formula cannot judge them cell by cell.',
  verdictOnly: 'A target of this kind is only met or unmet; the result is always #N/A.',
  noAnswer: message => say(message),
  shape: 'The rows and columns of the arguments do not match; the formula itself gives an error.',
  partCount: 'The ratio has more parts than a plain formula can write out.',
  tooLong: 'The plain formula would be too long for Excel.',
  unclosed: 'The formula is not complete.',
  modern: name => `The formula uses ${name}, a function that Excel 2016 does not have.`,
  planRange: 'There is no plain formula for fetching figures of the plan.',
  differs: 'The plain formula gave another result; the earlier value is written instead.',
  fixed: (call, value) => `${call} is written as “${value}” and will not follow later changes of the plan.`,
};
