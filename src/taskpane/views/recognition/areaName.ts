import { cellAddress } from '../../../domain/table/address';
import type { Area } from '../../../domain/table/snapshot';

/** 表一!B3:G24: an area as the user finds it. */
export function areaName(sheet: string, area: Area): string {
  const first = cellAddress(area);
  const last = cellAddress({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
  return `${sheet}!${first === last ? first : `${first}:${last}`}`;
}
