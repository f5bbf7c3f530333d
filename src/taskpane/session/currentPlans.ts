import { signal } from '@preact/signals';
import type { Plan } from '../../domain/plan/plan';
import { plans, watchWorkbookPlans } from '../../plans';

/** Every plan there is now: those delivered, and those the open workbook keeps. Views that name plans follow it. */
export const currentPlans = signal<readonly Plan[]>(plans());
watchWorkbookPlans(() => { currentPlans.value = plans(); });
