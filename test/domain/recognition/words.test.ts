/** What the user reads: every sentence with a place or a name in it. */
import { words } from '../../../src/domain/recognition/text/bindingWords';
import { planWord } from '../../../src/domain/recognition/text/headerWords';
import { roleLabels, text as columns } from '../../../src/domain/recognition/text/roleLabels';
import { text as rows } from '../../../src/domain/recognition/text/rowReasons';
import { text as refusals } from '../../../src/domain/recognition/text/unreadable';

test('about columns', () => {
  expect([
    columns.role('target', 2025), columns.role('name', undefined), columns.says('“十四五”目标', 'target'), columns.says('2025年', 'target', 2025), columns.holds('unit'), columns.yearsDiffer('数值'), columns.twice('2025年'),
    columns.untold(''), columns.untold('甲'), columns.yearOnly(2021, 'yearActual'), columns.planOnly('“十四五”', 'target'), columns.baseByYear(2020), columns.targetByYear(2025), columns.factByTitle(2021), columns.goalByTitle(2021), columns.before(2019),
    columns.columnQuestion('C', '2025年', '目标'), columns.yearsQuestion([2021, 2022]), columns.lastIsGoal(2025), columns.nameQuestion('A'),
  ]).toEqual([
    '2025年目标', '指标名称', '表头“‘十四五’目标”，是目标', '表头“2025年”，是2025年目标', '没有说明的表头，按栏里的内容认作计量单位', '“数值”各行的年份不同，不是同一年的数', '“2025年”与另一栏说的是同一个数，分不清用哪一栏',
    '没有表头，看不出是什么数', '表头“甲”没有说清是什么数', '表头只写了2021年，按年度完成数读', '表头“‘十四五’”没有说是目标还是完成数，按目标读', '2020年是规划期前一年，是基数', '2025年是规划期最后一年，是目标', '标题说的是完成情况，2021年是完成数', '标题说的是年度目标，2021年是目标', '2019年在规划期之前，是往年数',
    'C列“2025年”是什么数？（现按“目标”读）', '表头只写了年份（2021、2022年），各栏是完成数还是目标？', '2025年是目标，其他年是完成数', 'A列没有“指标”一类的表头，里面是指标名称吗？',
  ]);
  expect([roleLabels.planPeriodCumulative, planWord(4), planWord(9)]).toEqual(['规划期累计', '十四五', '十九五']);
});

test('about rows', () => {
  expect([
    rows.joined(4), rows.groupQuestion(3, ' 就业\n“服务” '), rows.partQuestion(3, '女性', '就业'), rows.partsQuestion(3, '女性', 2, '就业'), rows.orphanQuestion(3, '女性'), rows.partOf('就业'), rows.otherYearsQuestion(9), rows.joinQuestion(3, '新增', '就业'), rows.namelessQuestion(3),
    rows.shiftedQuestion(3, '就业', '2020年', '万人'), rows.secondLineQuestion(3, '就业'), rows.unitQuestion(3, '设施（标台）', '标台'), rows.footnoteQuestion(3, '参保1', 1), rows.footnoteQuestion(3, '参保1', 2), rows.unitsDifferQuestion(3, '就业', '万人', '人'), rows.manyUnitsQuestion(3, '就业', '万人、%'),
    rows.fillQuestion('类别'), rows.mergedQuestion(3, '2025年'), rows.groupQuestion(3, '长'.repeat(41)),
  ]).toEqual([
    '名称分写在两行，与第4行合为一项', '第3行“就业 ‘服务’”没有数，是分组标题还是还没有填数的指标？', '第3行“女性”是“就业”的其中项吗？', '第3行“女性”等2行是“就业”的其中项吗？', '第3行“女性”上面没有它的总项，是单独的指标吗？', '是“就业”的其中项',
    '第9行换成了另外的年份，这一行以下没有读，可以吗？要读的话，请在这一行补上“指标”等表头', '第3、4行“新增”“就业”是一个名称分写两行吗？', '第3行有数而没有名称，这一行不读，可以吗？',
    '第3行“就业”的“2020年”一栏写着“万人”，不是数，可能错了一栏。这一行不读，可以吗？', '第3行与上一行共用名称“就业”，各是什么数分不清，这一行不读，可以吗？', '第3行“设施（标台）”括号里的“标台”是计量单位吗？',
    '第3行“参保1”名称里的数字与表下的注号相同，是注号还是名称的一部分？', '第3行“参保1”等2行名称里的数字与表下的注号相同，是注号还是名称的一部分？', '第3行“就业”名称里写“万人”，单位栏写“人”，以哪个为准？', '表上写着“单位：万人、%”，第3行“就业”用哪一个？',
    '“类别”一栏有空格，空着的与上一行相同吗？', '第3行“2025年”与上面的行合并成一格，这个数也是这一行的吗？', `第3行“${'长'.repeat(40)}”没有数，是分组标题还是还没有填数的指标？`,
  ]);
});

test('about whose table it is', () => {
  expect([
    words.unit.same('万人', '万人'), words.unit.absent('', '万人'), words.unit.scaled('人', '万人'), words.unit.other('亿元', '万人'), words.all(['名称相同', '计量单位相同']), words.withUnit('就业', '万人'), words.sameFigures(['2020年\n基数', '甲', '乙', '丙']), words.differentFigures(['2025年 目标']), words.choice('就业', '名称相近'),
    words.otherUnit('人', '就业（万人）'), words.repeated(4), words.question(4, '就业', ['新增就业', '失业']), words.planFound('规划', 3, 5), words.planChosen('规划'), words.planQuestion('某表', '规划'), words.periodQuestion('某表', { start: 2021, end: 2025 }, '规划', { start: 2016, end: 2020 }), words.panelQuestion('某表'), words.planChoice('规划', '专栏2'),
  ]).toEqual([
    '计量单位相同', '表中没有写计量单位', '计量单位是人，规划是万人', '计量单位是亿元，规划是万人', '名称相同，计量单位相同', '就业（万人）', '2020年基数、甲、乙的数与规划相同', '2025年目标的数与规划不同', '就业——名称相近',
    '名称与“就业（万人）”相同，但表中的计量单位是“人”，换算后才能对应', '与第4行是同一指标，先出现的一行算', '第4行“就业”是规划里的“新增就业”还是“失业”？', '5行中有3行的名称与《规划》相同', '按您的回答，是《规划》的表', '“某表”是《规划》的表吗？名称对得上，但基数、目标多数不同', '“某表”写的是2021—2025年，《规划》是2016—2020年的规划，这张表是它的表吗？', '“某表”与几张专栏都对得上，是哪一张？', '专栏2（《规划》）',
  ]);
});

test('about what cannot be read', () => {
  expect([refusals.tooLarge(200500, 200000), refusals.transposed('“年份”'), refusals.twoRows('计划', '完成')]).toEqual([
    '工作表有 200500 格，超过 200000 格，没有查找表格。请把要识别的表复制到一张新工作表，再识别。', expect.stringMatching(/^表头第一栏是“‘年份’”，指标横着排在各栏。/) as string, expect.stringMatching(/^每项指标占两行（“计划”一行、“完成”一行），同一栏里有目标也有完成数。/) as string,
  ]);
});
