import type { EnglishWords, FunctionMetadata, FunctionsMetadata, HandbookPage } from './functionMetadata';

export function inChinese(generated: FunctionsMetadata): FunctionsMetadata;
export function inEnglish(generated: FunctionsMetadata, english: EnglishWords): FunctionsMetadata;
export function helpOf(item: FunctionMetadata): HandbookPage;
