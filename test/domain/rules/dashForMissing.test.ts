import { messages, sample } from './sample';

const rule = 'dash-for-missing';

describe(rule, () => {
  test('专栏1 prints — in rows 6 to 8 itself', () => {
    expect(messages(rule, sample('panel-1', 'printed'))).toEqual([]);
  });

  test('— where the target asks for a figure', () => {
    expect(messages(rule, sample('panel-2').put('unemployment-insurance-participants', 'actual', '—'))).toEqual(['第7行 失业保险参保人数（F13）写了“—”，表示不适用，而本指标有目标 680。还没有数请留空；确实没有统计的可以保留。']);
  });
});
