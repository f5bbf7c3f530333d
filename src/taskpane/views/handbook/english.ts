/** The chapters of the functions by their Chinese names, which the handbook carries. */
const words: Readonly<Record<string, string>> = { 阅读: 'Reading', 进度: 'Progress', 序列: 'Series', 结构: 'Structure', 规划: 'Plan' };

export const categoryInEnglish = (name: string): string => words[name] ?? name;
