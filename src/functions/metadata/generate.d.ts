import type { FunctionsMetadata } from './functionMetadata';

export function functionFiles(): string[];
export function generate(): Promise<FunctionsMetadata>;
