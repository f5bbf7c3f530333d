/** Names under which the last live run stands in the page's own performance entries, for whoever measures it. */
type LivePhase = 'hb-live-reading' | 'hb-live-judging' | 'hb-live-showing';

interface LiveClock {
  /** The workbook has been read. Gives the time on the page's clock, as the others do. */
  readonly read: () => number;
  /** The rules are through. */
  readonly judged: () => number;
  /** The report was handed to the page: what follows until the next picture is its drawing. */
  readonly shown: () => void;
}

/** Times one live run from the moment of quiet: reading (most of it Excel's), judging and showing. Only the last run is kept. */
export function startLiveClock(): LiveClock {
  let from = performance.now();
  const pass = (phase: LivePhase): number => {
    const now = performance.now();
    performance.clearMeasures(phase);
    performance.measure(phase, { start: from, end: now });
    from = now;
    return now;
  };
  return {
    read: () => pass('hb-live-reading'),
    judged: () => pass('hb-live-judging'),
    // A message comes after the picture that the frame leads to.
    shown: () => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => { channel.port1.close(); pass('hb-live-showing'); };
        channel.port2.postMessage(undefined);
      });
    },
  };
}
