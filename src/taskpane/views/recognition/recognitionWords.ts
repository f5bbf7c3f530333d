import { computed } from '@preact/signals';
import { isEnglish } from '../../language';
import { english } from './english';
import { chinese, type RecognitionWords } from './text';

/** The words of 识别表格 in use. */
export const recognitionWords = computed<RecognitionWords>(() => (isEnglish.value ? english : chinese));
