import { computed } from '@preact/signals';
import { isEnglish } from '../../language';
import { english } from './english';
import { chinese, type PasteWords } from './text';

/** The words of 整理粘贴 in use. */
export const pasteWords = computed<PasteWords>(() => (isEnglish.value ? english : chinese));
