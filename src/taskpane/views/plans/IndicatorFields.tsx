import type { DraftIndicator, Guess, IndicatorCorrection } from '../../../domain/planBuilding';
import { Disclosure } from '../../parts/Disclosure';
import { SelectField, TextField } from './Fields';
import { plansWords } from './plansWords';

interface IndicatorFieldsProps {
  readonly indicator: DraftIndicator;
  /** Rows an 其中 row may be part of: those before it. */
  readonly wholes: readonly DraftIndicator[];
  readonly onCorrect: (correction: IndicatorCorrection) => void;
}

const entriesOf = <Key extends string>(labels: Readonly<Record<Key, string>>): readonly (readonly [Key, string])[] => (Object.keys(labels) as Key[]).map(key => [key, labels[key]] as const);
const figureFields = ['base', 'target', 'previousTarget', 'actual'] as const;

/** What the plan will say of one indicator, each with its reason, each to be corrected. */
export function IndicatorFields({ indicator, wholes, onCorrect }: IndicatorFieldsProps) {
  const { fields, kinds, directions, attributes, none, more } = plansWords.value;
  const { id, name, unit, kind, direction, attribute, parent } = indicator;
  const shown = figureFields.filter(role => role === 'base' || role === 'target' || indicator.figures[role] !== undefined);
  return (
    <>
      <div class="fields">
        <TextField id={`${id}-name`} isWide label={fields.name} {...about(name)} value={name.value} onValue={value => onCorrect({ name: value })} />
        <SelectField label={fields.kind} {...about(kind)} value={kind.value} options={entriesOf(kinds)} onValue={value => onCorrect({ kind: value })} />
        <SelectField label={fields.direction} {...about(direction)} value={direction.value} options={entriesOf(directions)} onValue={value => onCorrect({ direction: value })} />
        {shown.map(role => {
          const figure = indicator.figures[role];
          return <TextField key={role} label={fields[role]} reason={figure?.reason ?? plansWords.value.noFigure} isSure={figure?.isSure ?? true} value={figure?.value ?? ''} onValue={value => onCorrect({ [role]: value })} />;
        })}
        <TextField label={fields.unit} {...about(unit)} value={unit.value} onValue={value => onCorrect({ unit: value })} />
        <SelectField label={fields.attribute} {...about(attribute)} value={attribute.value ?? ''} options={[['', none], ...entriesOf(attributes)]} onValue={value => onCorrect({ attribute: value === '' ? null : value })} />
        <SelectField isWide label={fields.parent} {...about(parent)} value={parent.value ?? ''} options={[['', none], ...wholes.map(whole => [whole.id, whole.name.value] as const)]} onValue={value => onCorrect({ parent: value === '' ? null : value })} />
      </div>
      <Disclosure label={more}><MoreFields indicator={indicator} onCorrect={onCorrect} /></Disclosure>
    </>
  );
}

const about = ({ reason, isSure }: Guess<unknown>): { readonly reason: string; readonly isSure: boolean } => ({ reason, isSure });
const fromYes = (isTrue: boolean): 'yes' | 'no' => (isTrue ? 'yes' : 'no');

function MoreFields({ indicator, onCorrect }: Omit<IndicatorFieldsProps, 'wholes'>) {
  const { fields, yes, no, evaluationBases } = plansWords.value;
  const { group, additive, upperLimit, evaluationBasis, hold } = indicator;
  const answers = [['yes', yes], ['no', no]] as const;
  return (
    <div class="fields">
      <TextField isWide label={fields.group} {...about(group)} value={group.value} onValue={value => onCorrect({ group: value })} />
      <SelectField label={fields.additive} {...about(additive)} value={fromYes(additive.value)} options={answers} onValue={value => onCorrect({ additive: value === 'yes' })} />
      <TextField label={fields.upperLimit} {...about(upperLimit)} isNumber value={upperLimit.value === undefined ? '' : String(upperLimit.value)} onValue={value => onCorrect({ upperLimit: value === '' ? null : Number(value) })} />
      <SelectField label={fields.evaluationBasis} {...about(evaluationBasis)} value={evaluationBasis.value} options={entriesOf(evaluationBases)} onValue={value => onCorrect({ evaluationBasis: value })} />
      <SelectField label={fields.hold} {...about(hold)} value={fromYes(hold.value)} options={answers} onValue={value => onCorrect({ hold: value === 'yes' })} />
    </div>
  );
}
