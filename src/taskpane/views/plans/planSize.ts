import type { Plan } from '../../../domain/plan/plan';
import { plansWords } from './plansWords';

/** 1 个专栏，18 项指标 */
export const planSize = ({ panels }: Plan): string => plansWords.value.planSize(panels.length, panels.reduce((sum, panel) => sum + panel.indicators.length, 0));
