import { computed } from '@preact/signals';
import { settingText, type ThresholdKey } from '../../../../domain/auditSettings';
import { isEnglish } from '../../../language';
import { english, englishThresholds } from './english';
import { chinese } from './text';

/** The words in use. */
export const settingsWords = computed(() => (isEnglish.value ? english : chinese));

/** How a threshold is called and counted. */
export const thresholdWords = (key: ThresholdKey): { readonly name: string; readonly unit: string } =>
  (isEnglish.value ? englishThresholds[key] : { name: settingText.names[key], unit: settingText.units[key] });
