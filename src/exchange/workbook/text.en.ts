/** Words of the first sheet of every workbook. */
export const text = {
  sheet: 'Read me',
  document: 'Document',
  tool: 'Tool',
  handedOut: 'Taken from the page on',
  currency: 'Currency',
  how: 'How to read it',
  input: 'Shaded: what was entered. Change it, and everything that depends on it follows.',
  inputName: 'Input',
  formula: 'Plain: worked out by a formula that you can follow in the cell.',
  formulaName: 'Result',
  fixed: 'Ruled below: a result of the page that no formula gives. It does not follow your changes.',
  fixedName: 'From the page',
  empty: 'An empty cell is “not known”, which is not the same as nothing.',
  rounded: 'Figures are shown rounded and calculated unrounded.',
  oneWay: 'Changes made here do not go back to the page.',
  sheets: 'Sheets',
  program: 'Seven Keys Workbench',
};

export type WorkbookText = typeof text;
