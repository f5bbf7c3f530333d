/** Reported: 转为普通公式 of an inserted 专栏2 wrote every 状态 as its current value: the tables guard 截至期 as IF($C$3="","",$C$3), and no formula was held to read the text 2025年12月 through that guard. */
import { nativeFormula, type Conversion } from '../../src/domain/conversion';

const holding = (asOf: string): ((formula: string) => Conversion) => formula =>
  nativeFormula(formula, { cellsOf: ({ row, column }) => [[row === 2 ? asOf : [93, 95, 91][column - 1] ?? '']] });
const status = '=HB.STATUS(B6,C6,D6,IF($C$3="","",$C$3),2021,2025,1)';

test.each(['IF($C$3="","",$C$3)', 'IF( $C$3 = "" , "" , $C$3 )', 'if($C$3="","",$C$3)'])('%s reads like the cell it guards', guard => {
  const guarded = holding('2025年12月')(status.replace('IF($C$3="","",$C$3)', guard));
  expect(guarded).toEqual(holding('2025年12月')(status.replace('IF($C$3="","",$C$3)', '$C$3')));
  expect(guarded).toMatchObject({ kind: 'formula', formula: expect.stringContaining('VALUE(LEFT($C$3,4))') });
});

test.each(['IF($C$3="","",$C$4)', 'IF($C$3="",0,$C$3)', 'IF($C$3="","",$C$3+1)', 'IF($C$3="—","",$C$3)'])('%s is another question than the cell', guard => {
  expect(holding('2025年12月')(status.replace('IF($C$3="","",$C$3)', guard))).not.toMatchObject({ formula: expect.stringContaining('VALUE(LEFT($C$3,4))') });
});

test('without a date the verdict holds as long as there is none', () => {
  expect(holding('')(status)).toMatchObject({ kind: 'formula', formula: expect.stringContaining('$C$3=""') });
  expect(holding('')('=HB.STATUS(B6,C6,D6,$C$3)')).toMatchObject({ kind: 'formula', formula: expect.stringContaining('$C$3=""') });
});
