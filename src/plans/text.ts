/** What people write after a plan's short name: 十四五规划. */
export const text = { planSuffix: '规划' } as const;
