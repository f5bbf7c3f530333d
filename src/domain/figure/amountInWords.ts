import { normaliseText } from './normaliseText';
import { AROUND_AMOUNT, SHARE_IN_WORDS, VAGUE_AMOUNTS } from './tokens/words';
import { readUnit } from './units';

/**
 * What kind of amount a text without digits states: `vague` 数百, 近千人, 三百余家; `share` 三分之一, 七成以上, 一半; undefined for words
 * that state none (与GDP增长同步). Its number is never guessed: a message says what to enter instead.
 */
export function amountInWords(text: string): 'vague' | 'share' | undefined {
  const plain = normaliseText(text).replaceAll(' ', '');
  if (SHARE_IN_WORDS.test(plain)) return 'share';
  const amount = plain.replace(AROUND_AMOUNT, '');
  const isVague = VAGUE_AMOUNTS.some((pattern) => {
    const [found] = pattern.exec(amount) ?? [];
    const rest = found === undefined ? undefined : amount.slice(found.length);
    return rest !== undefined && (rest === '' || readUnit(rest) !== undefined);
  });
  return isVague ? 'vague' : undefined;
}
