import { useEffect, useState } from 'preact/hooks';

const firstScreen = 30;
const perFrame = 12;

/** How many of `total` rows to render: a screenful at once, the rest frame by frame, so that no frame is long, also where a filter that hid rows is taken off. */
export function useGrowingCount(total: number): number {
  const [count, setCount] = useState(firstScreen);
  useEffect(() => {
    const enough = Math.max(total, firstScreen);
    if (count > enough) setCount(enough);
    if (count >= total) return undefined;
    const frame = requestAnimationFrame(() => setCount(count + perFrame));
    return () => cancelAnimationFrame(frame);
  }, [count, total]);
  return Math.min(count, total);
}
