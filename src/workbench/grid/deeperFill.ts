type Channels = readonly [red: number, green: number, blue: number];

const channelsOf = (color: string): Channels | undefined => {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  return digits ? [parseInt(digits[1] ?? '', 16) / 255, parseInt(digits[2] ?? '', 16) / 255, parseInt(digits[3] ?? '', 16) / 255] : undefined;
};

/** Lighter fills than this are tints of paper; the dark grid turns them nearly black. */
const paleFrom = 0.8;
const deepest = 0.55;
const kept = 0.25;
/** Half the colour is enough once the fill is deeper. */
const calmer = 0.5;

/**
 * The fill to hand a dark grid, which inverts lightness, for a pale tint: deep enough that an input cell is told from the ground.
 * White and all stronger colours stay. Example: `#FFF6D9` → `#E3D6AB`.
 */
export function deeperFill(color: string): string {
  const channels = channelsOf(color);
  if (!channels) return color;
  const [high, low] = [Math.max(...channels), Math.min(...channels)];
  const lightness = (high + low) / 2;
  if (lightness < paleFrom || low === 1) return color;
  const saturation = high === low ? 0 : ((high - low) / (2 - high - low)) * calmer;
  const wanted = deepest + kept * lightness;
  const spread = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const moved = channels.map(channel => (high === low ? wanted : wanted - spread / 2 + (spread * (channel - low)) / (high - low)));
  return `#${moved.map(channel => Math.round(channel * 255).toString(16).padStart(2, '0')).join('').toUpperCase()}`;
}
