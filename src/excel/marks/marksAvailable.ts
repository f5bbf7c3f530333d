/** May cells be marked in this Excel? See `MarksPort`. */
export const marksAreAvailable = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.15');
