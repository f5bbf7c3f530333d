import { planInEnglish } from '../../src/taskpane/spoken/rooms/plan';

/** A plan file was refused in half a sentence: The plan file, name: is not written; please add it. */
test.each([
  ['name', planInEnglish.missing, 'The plan file, field “name” is not written; please add it.'],
  ['', planInEnglish.notObject('1'), 'The plan file is 1; it should be a set of fields in braces.'],
  ['groups', planInEnglish.repeated('就业', 'Panel 1'), 'The plan file, field “groups”: “就业” repeats Panel 1; please write them differently.'],
])('field %j: %s', (field, complaint, sentence) => {
  expect(planInEnglish.message(planInEnglish.planFile, field, complaint)).toBe(sentence);
});
