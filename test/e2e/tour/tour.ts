import { auditing } from './audit';
import { functionsAndSending, help, waitingAndFailing } from './others';
import type { Station } from './station';
import { building, insertion, planFiles, recognition } from './templates';

/** Every page and state of the pane in one walk through one workbook: what axe tests and what is drawn for a pair of eyes. */
export const tour: readonly Station[] = [...insertion, ...recognition, ...building, ...planFiles, ...auditing, ...functionsAndSending, ...help, ...waitingAndFailing];
