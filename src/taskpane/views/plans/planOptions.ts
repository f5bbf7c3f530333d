import type { DraftOptions } from '../../../domain/planBuilding';
import { plans } from '../../../plans';

/** Names and ids that a new plan cannot have. */
export const planOptions = (): DraftOptions => ({ taken: plans().map(({ id, name }) => ({ id, name })) });
