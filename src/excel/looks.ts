import type { CellLook } from '../domain/templates/template';

/** How a kind of cell looks; what is absent stays as in `base`. Fonts are those every Windows has. */
export interface Look {
  readonly font?: { readonly name?: string; readonly size?: number; readonly bold?: boolean; readonly color?: string };
  readonly fill?: string;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly indent?: number;
}

/** Names of fonts every Chinese Windows has. */
const fonts = { song: '宋体', hei: '黑体' } as const;

/** 宋体 五号, the body of an official table. */
export const base = { font: { name: fonts.song, size: 10.5 }, horizontal: 'Center', vertical: 'Center' } as const;

/** Black on white, so that a black-and-white print keeps every difference; only cells to fill and computed cells are tinted. */
export const looks: Readonly<Record<CellLook, Look>> = {
  title: { font: { name: fonts.hei, size: 16 } },
  caption: { font: { size: 10 }, horizontal: 'Left' },
  header: { font: { name: fonts.hei }, fill: '#F2F2F2' },
  group: { font: { bold: true }, horizontal: 'Left' },
  name: { horizontal: 'Left' },
  ofWhichName: { horizontal: 'Left', indent: 2 },
  printed: {},
  input: { fill: '#FFF7DC' },
  computed: { fill: '#EEF3F8' },
  attribute: {},
  note: { font: { size: 9 }, horizontal: 'Left', vertical: 'Top' },
  signature: { font: { size: 10 }, horizontal: 'Left' },
  link: { font: { color: '#0563C1' } },
  empty: {},
};

/** Lines of the frame: thin inside, medium around. */
export const frameLines = { inside: 'Thin', edge: 'Medium', color: '#000000' } as const;
