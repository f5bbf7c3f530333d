import { attempt } from './errors';
import { request } from './request';

/**
 * Calculates the whole workbook anew. Excel asks a custom function again only when its arguments change, and a plan that has come
 * into the workbook changes none. A refusal leaves the old answers until the next calculation.
 */
export async function recalculate(): Promise<void> {
  await attempt(() =>
    request('wait', context => {
      context.application.calculate('Full');
      return () => undefined;
    }));
}
