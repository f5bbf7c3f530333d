/** Requirement sets besides ExcelApi, with the highest version an Excel of today and one of 2021 (ExcelApi 1.14) have. */
const otherSets: Readonly<Record<string, { readonly today: string; readonly of2021: string }>> = {
  AddinCommands: { today: '1.1', of2021: '1.1' },
  CustomFunctionsRuntime: { today: '1.4', of2021: '1.3' },
  CustomXmlParts: { today: '1.1', of2021: '1.1' },
  DialogApi: { today: '1.2', of2021: '1.2' },
  DocumentEvents: { today: '1.1', of2021: '1.1' },
  RibbonApi: { today: '1.2', of2021: '1.2' },
  Selection: { today: '1.1', of2021: '1.1' },
  Settings: { today: '1.1', of2021: '1.1' },
  SharedRuntime: { today: '1.2', of2021: '1.1' },
};

function reaches(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** `Office.context.requirements` of an Excel with this ExcelApi level; unknown sets are not supported, no version means 1.1. */
export function requirementsOf(apiLevel: string): { isSetSupported(name: string, version?: string | number): boolean } {
  return {
    isSetSupported(name, version = '1.1') {
      if (name === 'ExcelApi') return reaches(apiLevel, String(version));
      const set = otherSets[name];
      return set !== undefined && reaches(reaches(apiLevel, '1.15') ? set.today : set.of2021, String(version));
    },
  };
}
