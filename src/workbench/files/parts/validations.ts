import type { FileValidation } from '../fileWorkbook';
import { readRanges, writeRange } from '../xml/ranges';
import { elementsNamed, escaped, textOf, type Element } from '../xml/tags';

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';
const types = ['none', 'list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom'] as const;
const errorStyles = ['stop', 'warning', 'information'] as const;

/** Rules that ask another sheet stand in an extension, where the formula and the place are elements of their own. */
function formulaIn(element: Element, name: string): string | undefined {
  const outer = elementsNamed(element.inner, name)[0];
  if (!outer) return undefined;
  const inner = elementsNamed(outer.inner, 'f')[0];
  return textOf(inner ?? outer).trim();
}

function validationOf(element: Element): FileValidation | undefined {
  const { attributes } = element;
  const ranges = readRanges(attributes.get('sqref') ?? textOf(elementsNamed(element.inner, 'sqref')[0]));
  const type = types.find(one => one === (attributes.get('type') ?? 'none'));
  if (ranges.length === 0 || !type) return undefined;
  const [formula1, formula2] = [formulaIn(element, 'formula1'), formulaIn(element, 'formula2')];
  const [title, message] = [attributes.get('promptTitle') ?? '', attributes.get('prompt') ?? ''];
  const prompted = isTrue(attributes.get('showInputMessage')) && (title !== '' || message !== '');
  return {
    ranges,
    type,
    ...(['whole', 'decimal', 'date', 'time', 'textLength'].includes(type) && { operator: attributes.get('operator') ?? 'between' }),
    ...(formula1 && { formula1 }),
    ...(formula2 && { formula2 }),
    allowBlank: isTrue(attributes.get('allowBlank')),
    // The file's word means the opposite of what it says.
    showDropDown: !isTrue(attributes.get('showDropDown')),
    ...(prompted && { prompt: { title, message } }),
    error: { show: isTrue(attributes.get('showErrorMessage')), title: attributes.get('errorTitle') ?? '', message: attributes.get('error') ?? '', style: errorStyles.find(style => style === attributes.get('errorStyle')) ?? 'stop' },
  };
}

/** The validation rules of a sheet; `xml` may be all that follows its cells. */
export const readValidations = (xml: string): FileValidation[] => elementsNamed(xml, 'dataValidation').map(validationOf).filter(validation => validation !== undefined);

function validationXml(validation: FileValidation): string {
  const { type, operator, prompt, error } = validation;
  const attributes: readonly (readonly [string, string | undefined])[] = [
    ['type', type === 'none' ? undefined : type],
    ['errorStyle', error.style === 'stop' ? undefined : error.style],
    ['operator', operator === 'between' ? undefined : operator],
    ['allowBlank', validation.allowBlank ? '1' : undefined],
    ['showDropDown', validation.showDropDown ? undefined : '1'],
    ['showInputMessage', prompt ? '1' : undefined],
    ['showErrorMessage', error.show ? '1' : undefined],
    ['errorTitle', error.title || undefined],
    ['error', error.message || undefined],
    ['promptTitle', prompt?.title || undefined],
    ['prompt', prompt?.message || undefined],
    ['sqref', validation.ranges.map(range => writeRange(range)).join(' ')],
  ];
  const written = attributes.map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`)).join('');
  const formulas = [validation.formula1, validation.formula2].map((formula, index) => (formula === undefined ? '' : `<formula${index + 1}>${escaped(formula)}</formula${index + 1}>`)).join('');
  return `<dataValidation${written}>${formulas}</dataValidation>`;
}

export const writeValidations = (validations: readonly FileValidation[]): string => `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;
