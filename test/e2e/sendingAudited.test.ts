import { openHands, wait, type Hands } from './filledTables';

/** Reported: 发送前检查 showed its green shield over a table with 强制性 findings, and 转为普通公式 made fixed words of its 状态. */
describe('a dated 专栏2 before it is sent', () => {
  let hands: Hands;
  const check = async (): Promise<void> => { await hands.tab('发送'); await hands.press('发送前检查'); };

  beforeAll(async () => {
    hands = await openHands();
    await hands.insert('专栏2', '专栏2');
    for (const [address, text] of [['C3', '2025年12月'], ['F9', '〔20〕'], ['F10', '〔30〕'], ['F13', '660']] as const) await hands.fill('专栏2', address, text);
  });
  afterAll(async () => {
    expect(hands.opened.pageErrors).toEqual([]);
    await hands.opened.close();
  });

  test('the check says that the figures are another matter, and what the last audit said of them', async () => {
    await check();
    await hands.said('这里不核对数。数还没有审核：请到“审核”单击“审核全部”。');
    await hands.tab('审核');
    await hands.press('审核本表');
    await hands.said(/^审核完成/);
    await check();
    await hands.said(/提交前审核：本表还不能提交，强制性 1 条须更正/);
  });

  test('every formula goes on following its cells', async () => {
    await hands.press('转为普通公式…');
    await hands.pane.locator('#apply-conversion').click();
    await hands.said(/^已把 30 个 HB 公式转为普通公式。/);
    expect((await hands.opened.readCell('专栏2', 'H13')).formula).not.toContain('HB.');
    expect((await hands.opened.readCell('专栏2', 'H13')).text).toBe('滞后于序时进度');
    await hands.fill('专栏2', 'F13', '690');
    expect((await hands.opened.readCell('专栏2', 'H13')).text).toBe('已完成');
    await hands.pane.getByText('审核之后又改过表').waitFor(wait);
    await check();
    await hands.said('没有发现发送后会出问题的地方');
    // The shield is for a file that may go: this one's figures may not.
    expect(await hands.pane.locator('#panel-sending .clean').count()).toBe(0);
  });
});
