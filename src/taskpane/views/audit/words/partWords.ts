import { computed } from '@preact/signals';
import { isEnglish } from '../../../language';
import { english } from './english';
import { chinese } from './text';

/** The words in use of what comes with 审核, both languages at hand: the page opens without them. */
export const partWords = computed(() => (isEnglish.value ? english : chinese));
