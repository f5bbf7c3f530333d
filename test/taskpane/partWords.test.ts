import { english as settingsEnglish, englishThresholds } from '../../src/taskpane/views/audit/settings/english';
import { chinese as settingsChinese } from '../../src/taskpane/views/audit/settings/text';
import { thresholdKeys } from '../../src/domain/auditSettings';
import { english as pasteEnglish } from '../../src/taskpane/views/paste/english';
import { chinese as pasteChinese } from '../../src/taskpane/views/paste/text';
import { english as plansEnglish } from '../../src/taskpane/views/plans/english';
import { chinese as plansChinese } from '../../src/taskpane/views/plans/text';
import { english as recognitionEnglish } from '../../src/taskpane/views/recognition/english';
import { chinese as recognitionChinese } from '../../src/taskpane/views/recognition/text';
import { english } from '../../src/taskpane/views/audit/words/english';
import { chinese } from '../../src/taskpane/views/audit/words/text';

type Said = string | ((...words: (string | number)[]) => string) | Readonly<Record<string, string>>;
/** Arguments that can be found again in what is said. */
const examples = ['甲', 2, 3, 4] as const;
const say = (word: Said): string => (typeof word === 'function' ? word(...examples) : typeof word === 'string' ? word : Object.values(word).join(' '));

const parts = [['审核', chinese, english], ['审核设置', settingsChinese, settingsEnglish], ['识别表格', recognitionChinese, recognitionEnglish], ['整理粘贴', pasteChinese, pasteEnglish], ['规划', plansChinese, plansEnglish]] as const;

test.each(parts)('%s speaks both languages under the same keys', (_, inChinese, inEnglish) => {
  expect(Object.keys(inEnglish).sort()).toEqual(Object.keys(inChinese).sort());
  for (const key of Object.keys(inChinese)) {
    const [one, other] = [inChinese, inEnglish].map(part => say((part as unknown as Readonly<Record<string, Said>>)[key] ?? ''));
    expect(one).toMatch(/[\u4e00-\u9fff]/);
    expect(other).toMatch(/[A-Za-z]/);
    expect(other?.replace(/甲/g, '')).not.toMatch(/[\u4e00-\u9fff]|undefined|NaN/);
    expect(one?.includes('甲')).toBe(other?.includes('甲'));
  }
});

test('every threshold has a name and a unit in English', () => {
  expect(Object.keys(englishThresholds).sort()).toEqual([...thresholdKeys].sort());
});
