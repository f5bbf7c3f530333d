import { computed, signal } from '@preact/signals';
import { english } from './english';
import { chinese, type Words } from './text';

/** Chinese unless the display language of Office is English. */
export const isEnglish = signal(false);

/** The words in use. */
export const words = computed<Words>(() => (isEnglish.value ? english : chinese));

/** Follows Office's display language, `en-US` → English; sets the page's language with it. */
export function chooseLanguage(displayLanguage: string | undefined): void {
  isEnglish.value = /^en\b/i.test(displayLanguage ?? '');
  document.documentElement.lang = isEnglish.value ? 'en' : 'zh-CN';
  document.title = words.value.appName;
}
