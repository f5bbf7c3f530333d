/** 整理粘贴: pasted tables as understood, beside what was pasted. */
export type { CellState, DroppedLine, PasteProposal, ProposedCell, ProposedRow } from './proposal';
export { repairPaste } from './repairPaste';
export { sheetOfPaste } from './sheetOfPaste';
