import { useEffect, useState } from 'preact/hooks';

const firstScreen = 30;
const perFrame = 40;

/** How many of `total` rows to render: a screenful at once, the rest frame by frame, so that no frame is long. */
export function useGrowingCount(total: number): number {
  const [count, setCount] = useState(firstScreen);
  useEffect(() => {
    if (count >= total) return undefined;
    const frame = requestAnimationFrame(() => setCount(count + perFrame));
    return () => cancelAnimationFrame(frame);
  }, [count, total]);
  return Math.min(count, total);
}
