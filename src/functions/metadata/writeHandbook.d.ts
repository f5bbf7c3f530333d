import type { HandbookPage } from './functionMetadata';

export function handbook(): Promise<{ readonly chinese: readonly HandbookPage[]; readonly english: readonly HandbookPage[] }>;
