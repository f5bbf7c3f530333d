import type { Severity } from '../../domain/rules/rule';

/** How a mark looks: tint and letter for colour, and another script for each severity, so that a grey print and a colour-blind eye tell them apart. */
export interface MarkLook { readonly fill: string; readonly color: string; readonly bold: boolean; readonly italic: boolean; readonly underline: 'Single' | 'Double' | 'None' }

export const markLooks: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: '#F9D0D0', color: '#8A0A0A', bold: true, italic: false, underline: 'Single' },
  query: { fill: '#FFE1BF', color: '#6B3500', bold: true, italic: false, underline: 'None' },
  hint: { fill: '#D9E8FB', color: '#0B3E73', bold: false, italic: true, underline: 'None' },
};
