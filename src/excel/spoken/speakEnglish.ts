import { text as adoptionText } from '../adoption/text';
import { conversionText } from '../conversion/text';
import { marksText } from '../marks/text';
import { settingsText } from '../settings/text';
import { text } from '../text';
import { adoptionInEnglish } from './adoption';
import { operationsInEnglish } from './operations';
import { conversionInEnglish, marksInEnglish, settingsInEnglish } from './others';

/**
 * From now on this room speaks English: every message is read from its home when it is said, so the homes take other words.
 * What is written into the workbook stays Chinese, as the tables are. Fetched only where Office speaks English.
 */
export function speakEnglish(): void {
  Object.assign(text, operationsInEnglish);
  Object.assign(adoptionText, adoptionInEnglish);
  Object.assign(conversionText, conversionInEnglish);
  Object.assign(marksText, marksInEnglish);
  Object.assign(settingsText, settingsInEnglish);
}
