/** Words for the cell that explains several findings at once. */
import { spoken } from '../../speech';

export const text = spoken('culprits', {
  one: (count: number, cell: string, written: string) => `${count}条意见都牵涉 ${cell} ${written}，最可能是这一格有误。`,
  fits: (value: string) => `改为 ${value} 后各处相符。`,
  several: (count: number, cells: string) => `${count}条意见至少要改${cells}才能全部相符。`,
  cell: (sheet: string, name: string, address: string) => `${sheet} ${name}（${address}）`,
  cells: (cells: readonly string[]) => cells.join('、'),
  both: (first: string, second: string) => `${first}${second}`,
} as const);
