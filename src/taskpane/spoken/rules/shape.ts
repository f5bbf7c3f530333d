import type { Spoken } from '../../../excel/spoken/spoken';

/** What a rule says of cells; what it says of itself stands with its name. */
export type Sentences<Text> = Omit<Spoken<Text>, 'name' | 'what' | 'wrong' | 'right' | 'why'>;

/** F9、F8 as F9, F8. */
export const list = (addresses: string): string => addresses.replaceAll('、', ', ');
