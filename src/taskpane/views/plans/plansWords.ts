import { computed } from '@preact/signals';
import { isEnglish } from '../../language';
import { english } from './english';
import { chinese, type PlansWords } from './text';

/** The words about plans in use. */
export const plansWords = computed<PlansWords>(() => (isEnglish.value ? english : chinese));
