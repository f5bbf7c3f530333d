/** Text to stand between “ and ”: its own quotation marks become the inner ones. “十四五”目标 → ‘十四五’目标. */
export const innerQuotes = (text: string): string => text.replace(/“/g, '‘').replace(/”/g, '’');

/** “…” around a name that may carry quotation marks itself: “十四五”目标 → “‘十四五’目标”. */
export const quoted = (name: string): string => `“${innerQuotes(name)}”`;
