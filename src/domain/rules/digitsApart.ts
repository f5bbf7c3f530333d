import { roundHalfUp } from '../measures';

/** More would say nothing to a reader. */
const most = 6;

/**
 * With how many digits after the point two different figures are told so that a reader sees the difference: the usual number,
 * or as many more as it takes. Examples: 42 and 60 % with one digit; 59.97 and 60 with two, not “60 below 60”.
 */
export const digitsApart = (one: number, other: number, usual: number): number =>
  (usual < most && roundHalfUp(one, usual) === roundHalfUp(other, usual) ? digitsApart(one, other, usual + 1) : usual);
