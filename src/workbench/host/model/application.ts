import { invalidArgument } from '../errors';
import { CultureInfo } from './cultureInfo';
import { HostObject } from './hostObject';

/** Calculation and culture. The grid always calculates; the mode is kept for who asks. */
export class Application extends HostObject {
  get calculationMode(): string {
    return this.host.records.calculationMode;
  }

  set calculationMode(mode: unknown) {
    if (mode !== 'Automatic' && mode !== 'AutomaticExceptTables' && mode !== 'Manual') throw invalidArgument('calculationMode');
    this.host.records.calculationMode = mode;
  }

  get calculationState(): string {
    return 'Done';
  }

  get calculationEngineVersion(): number {
    return 191029;
  }

  get decimalSeparator(): string {
    return '.';
  }

  get thousandsSeparator(): string {
    return ',';
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  get cultureInfo(): CultureInfo {
    return new CultureInfo(this.host);
  }

  async calculate(type?: unknown): Promise<void> {
    await this.host.engine.recalculate();
    if (type !== 'Full' && type !== 'FullRebuild') return;
    const formula = this.host.engine.grid.api.getFormula();
    formula.executeCalculation();
    await formula.onCalculationResultApplied();
  }

  /** What is written within a request is calculated once anyway. */
  suspendApiCalculationUntilNextSync(): void {
    return undefined;
  }

  /** A request is drawn once anyway. */
  suspendScreenUpdatingUntilNextSync(): void {
    return undefined;
  }
}
