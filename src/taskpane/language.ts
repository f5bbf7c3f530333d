import { signal } from '@preact/signals';
import { speakEnglishInExcel } from '../excel';
import { chinese, type Words } from './text';

/** Chinese unless the display language of Office is English. */
export const isEnglish = signal(false);

/** The words in use. */
export const words = signal<Words>(chinese);

/** Follows Office's display language, `en-US` → English; sets the page's language with it. English that cannot be fetched leaves Chinese. */
export async function chooseLanguage(displayLanguage: string | undefined): Promise<void> {
  const fetched = /^en\b/i.test(displayLanguage ?? '') ? await Promise.all([import(/* webpackChunkName: "pane-english" */ './english'), speakEnglishInExcel()]).then(([english]) => { english.learnEnglish(); return english; }, () => undefined) : undefined;
  isEnglish.value = fetched !== undefined;
  words.value = fetched?.english ?? chinese;
  document.documentElement.lang = isEnglish.value ? 'en' : 'zh-CN';
  document.title = words.value.appName;
}
