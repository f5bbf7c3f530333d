/** Excel measures rows and columns in points, the grid in pixels: 96 pixels are 72 points. */
export const pointsOf = (pixels: number) => pixels * 0.75;
export const pixelsOf = (points: number) => Math.round(points / 0.75);
