/**
 * Writes tokens.css: the Fluent tokens this pane uses as CSS variables, light and dark.
 * Run `node src/taskpane/styles/tokenSheet.cjs` after naming another token; a test compares the file with this module.
 */
const { writeFileSync } = require('fs');
const path = require('path');
const { webLightTheme, webDarkTheme } = require('@fluentui/tokens');

const colours = [
  'NeutralForeground1', 'NeutralForeground2', 'NeutralForeground3', 'NeutralForegroundOnBrand',
  'NeutralBackground1', 'NeutralBackground1Hover', 'NeutralBackground1Pressed', 'NeutralBackground2', 'NeutralBackground3', 'NeutralBackgroundDisabled',
  'NeutralStroke1', 'NeutralStroke1Hover', 'NeutralStroke2', 'NeutralStrokeAccessible', 'NeutralStrokeDisabled',
  'BrandForeground1', 'BrandForegroundLink', 'BrandBackground', 'BrandBackgroundHover', 'BrandBackgroundPressed', 'BrandBackground2',
  'CompoundBrandStroke', 'CompoundBrandBackground', 'StrokeFocus2', 'BackgroundOverlay',
  'StatusDangerBackground1', 'StatusDangerForeground3', 'StatusDangerBorder1',
  'StatusWarningBackground1', 'StatusWarningForeground1', 'StatusWarningBorder1', 'StatusSuccessForeground1',
].map(name => `color${name}`);
const shadows = ['shadow28'];
const constants = [
  'borderRadiusSmall', 'borderRadiusMedium', 'borderRadiusLarge', 'borderRadiusCircular', 'strokeWidthThick', 'fontFamilyMonospace',
  'lineHeightBase200', 'lineHeightBase300', 'lineHeightBase400', 'lineHeightBase500', 'durationFaster', 'durationFast', 'curveEasyEase',
];

const declarations = (theme, names) => names.map(name => {
  if (theme[name] === undefined) throw new Error(`@fluentui/tokens has no ${name}`);
  return `--${name}: ${theme[name]};`;
}).join(' ');

/** The whole sheet: light by default, dark by the system unless Office says light, dark where Office says so. */
function tokenSheet() {
  const dark = `color-scheme: dark; ${declarations(webDarkTheme, [...colours, ...shadows])}`;
  return `/* Written by tokenSheet.cjs from @fluentui/tokens. */
:root { color-scheme: light; ${declarations(webLightTheme, [...colours, ...shadows, ...constants])} }
@media (prefers-color-scheme: dark) { :root:not([data-theme='light']) { ${dark} } }
:root[data-theme='dark'] { ${dark} }
`;
}

module.exports = { tokenSheet };
if (require.main === module) writeFileSync(path.join(__dirname, 'tokens.css'), tokenSheet());
