import { accessDenied, invalidOperation, invalidArgument } from './errors';

/** Excel's protection options of a sheet; what is not named is not allowed. */
export type ProtectionOptions = Readonly<Record<string, unknown>>;

interface Protection {
  readonly options: ProtectionOptions;
  readonly password: string | undefined;
}

export interface Protections {
  isProtected(target: string): boolean;
  options(target: string): ProtectionOptions | null;
  protect(target: string, options: ProtectionOptions, password: string | undefined): void;
  unprotect(target: string, password: string | undefined): void;
  hasPassword(target: string): boolean;
  /** Forgets everything, for another workbook. */
  clear(): void;
  /** Called after a sheet was protected or opened again. */
  onChange(listener: (target: string) => void): void;
}

const allowances = ['allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios', 'allowFormatCells', 'allowFormatColumns', 'allowFormatRows', 'allowInsertColumns', 'allowInsertHyperlinks', 'allowInsertRows', 'allowPivotTables', 'allowSort'];

const complete = (options: ProtectionOptions): ProtectionOptions => ({
  ...Object.fromEntries(allowances.map(name => [name, false])),
  selectionMode: 'Normal',
  ...options,
});

/** The protected sheets (by id) and the workbook's structure (`workbook`), with their passwords. */
export function newProtections(): Protections {
  const protectedTargets = new Map<string, Protection>();
  const listeners: ((target: string) => void)[] = [];
  const tell = (target: string) => listeners.forEach(listener => listener(target));
  return {
    isProtected: target => protectedTargets.has(target),
    options: target => protectedTargets.get(target)?.options ?? null,
    protect(target, options, password) {
      if (protectedTargets.has(target)) throw invalidOperation('already protected');
      protectedTargets.set(target, { options: complete(options), password: password || undefined });
      tell(target);
    },
    unprotect(target, password) {
      const protection = protectedTargets.get(target);
      if (!protection) return;
      if (protection.password !== undefined && password === undefined) throw accessDenied();
      if (protection.password !== undefined && password !== protection.password) throw invalidArgument('password');
      protectedTargets.delete(target);
      tell(target);
    },
    hasPassword: target => protectedTargets.get(target)?.password !== undefined,
    clear: () => { protectedTargets.clear(); },
    onChange: listener => void listeners.push(listener),
  };
}
