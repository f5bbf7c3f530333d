import { signal } from '@preact/signals';
import { english } from './english';
import { chinese, type Words } from './text';

/** The words in use. Chinese unless the display language of Office is English. */
export const words = signal<Words>(chinese);

/** Follows Office's display language, `en-US` → English; sets the page's language with it. */
export function chooseLanguage(displayLanguage: string | undefined): void {
  const isEnglish = /^en\b/i.test(displayLanguage ?? '');
  words.value = isEnglish ? english : chinese;
  document.documentElement.lang = isEnglish ? 'en' : 'zh-CN';
  document.title = words.value.appName;
}
