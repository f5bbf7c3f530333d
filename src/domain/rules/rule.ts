/** A check is data plus a pure function. Its words stand at the top of its own file. */
import type { Plan } from '../plan/plan';
import type { TableColumnRole, TableSnapshot, WorkbookSnapshot } from '../table/snapshot';

/** 强制性: impossible or contradictory as data. 核实性: may be true, wants an explanation. 提示性: worth a look. */
export type Severity = 'error' | 'query' | 'hint';
export type Scope = 'cell' | 'row' | 'table' | 'workbook';

export interface Place { readonly sheet: string; readonly row: number; readonly column: number }

/** One safe correction, previewed before it is applied. */
export interface Fix {
  readonly place: Place;
  /** What the cell must still hold for the fix to be applied. */
  readonly before: string | number | boolean;
  readonly after: string | number;
  /** Written with this format; '@' keeps notation as text. */
  readonly numberFormat?: string;
}

/** What a rule reports about one place that fails. */
export interface Failure {
  /** The cell to look at first, then every other cell involved. */
  readonly places: readonly Place[];
  readonly indicator?: string;
  readonly year?: number;
  /** Names row and figures and says what to do: “第5行 25.6 应 ≤ 第4行 25.0，多 0.6。请核对……”. */
  readonly message: string;
  readonly fix?: Fix;
  /** The whole table still waits to be filled: nothing to correct, and nothing to submit. */
  readonly unfilled?: boolean;
  /** A prepared 审核说明, for differences the printed plan itself contains. */
  readonly preparedExplanation?: string;
  /** The two sides of a broken equation: the sum of the left cells should be the sum of the right ones. */
  readonly equation?: { readonly left: readonly Place[]; readonly right: readonly Place[] };
  /** Lowers the rule's severity for this place, never raises it. */
  readonly severity?: Severity;
}

export type Outcome =
  | { readonly verdict: 'pass'; readonly places: readonly Place[] }
  | { readonly verdict: 'fail'; readonly failure: Failure }
  | { readonly verdict: 'cannotJudge'; readonly places: readonly Place[]; readonly reason: string };

export interface RuleContext {
  readonly table: TableSnapshot;
  readonly workbook: WorkbookSnapshot;
  readonly plan: Plan;
  readonly plans: readonly Plan[];
  readonly settings: RuleSettings;
  /** The tables judged in this run; a difference between two of them is told once. */
  readonly judged: readonly TableSnapshot[];
}

export interface RuleSettings {
  /** Year-on-year change, as a share, that asks for a look. */
  readonly unusualChange: number;
  /** The same for 期末数, which move slowly. */
  readonly unusualStockChange: number;
  /** ± of 左右 in units of the last printed digit. */
  readonly approximateWidth: number;
  /** Change of a rate in 百分点 from one year to the next that asks for a look. */
  readonly unusualPoints: number;
  /** Months of the report period after which a still blank cell of the year asks for a look; before it is a hint. */
  readonly missingAfterMonths: number;
}

/** Sensible for yearly figures of a province. */
export const defaultSettings: RuleSettings = { unusualChange: 0.5, unusualStockChange: 0.2, approximateWidth: 0.5, unusualPoints: 10, missingAfterMonths: 12 };

export interface Rule {
  /** Noun for the failing state, kebab-case, equal to the file name in camelCase. */
  readonly id: string;
  /** Stable, never reused: HB101. First digit is the family: 1 format 2 range 3 cumulative 4 relation 5 link 6 time 7 target 8 layout. */
  readonly code: string;
  readonly severity: Severity;
  readonly scope: Scope;
  readonly basis: string;
  readonly text: { readonly name: string; readonly what: string; readonly wrong: string; readonly right: string; readonly why: string };
  /** The rule runs on tables that have a column of at least one of these roles; empty: on every table. */
  readonly needs: readonly TableColumnRole[];
  /** Runs once per table. */
  readonly check: (context: RuleContext) => Iterable<Outcome>;
}

export interface Finding extends Failure {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
}

export interface AuditResult {
  readonly findings: readonly Finding[];
  readonly counts: { readonly pass: number; readonly fail: number; readonly cannotJudge: number; readonly broken: number };
  /** Rules that crashed: reported, never silent. */
  readonly broken: readonly { readonly rule: string; readonly table: string; readonly reason: string }[];
  readonly cannotJudge: readonly { readonly rule: string; readonly places: readonly Place[]; readonly reason: string }[];
}
