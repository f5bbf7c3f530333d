import { BorderStyleTypes, type IBorderStyleData, type Nullable } from '@univerjs/core';

/** Excel's line: style and weight together say what is drawn. */
export interface BorderLine {
  readonly style: string;
  readonly weight: string;
}

const lines: ReadonlyArray<readonly [BorderStyleTypes, string, string]> = [
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'DashDot', 'Medium'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'DashDotDot', 'Medium'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'SlantDashDot', 'Medium'],
];

/** Excel's words for the engine's line; no line is None. */
export function lineOf(border: Nullable<IBorderStyleData>): BorderLine {
  const found = lines.find(([type]) => type === border?.s);
  return found ? { style: found[1], weight: found[2] } : { style: 'None', weight: 'Thin' };
}

/** The engine's line for Excel's words; a weight a style does not have falls back to the style's first. Undefined: no such style. */
export function lineType(style: unknown, weight: unknown): BorderStyleTypes | undefined {
  const ofStyle = lines.filter(([, name]) => name === style);
  return (ofStyle.find(([, , name]) => name === weight) ?? ofStyle[0])?.[0];
}
