/** Conversions of HB formulas and the check before a file is sent, over Office.js. */
import type { History } from '../history';
import { applyConversion } from './applyConversion';
import { checkSending } from './checkSending';
import type { ConversionPort } from './conversionPort';
import { previewConversion } from './preview';

export type { ConversionKind, ConversionPort, ConversionPreview, ConversionScope, PlanItemOf, PreviewCell, Previewed } from './conversionPort';

/** The conversions of the workbook open in Excel; they are taken back through the history all operations share. */
export const createConversions = (history: History): ConversionPort => ({
  preview: previewConversion,
  apply: (preview, at) => applyConversion(preview, at, history),
  checkSending,
});
