/** What is said about taking people in from a table. */
export const text = {
  title: 'Take people in from a table',
  choose: {
    lead: 'A table with one row per person, saved as CSV or as an Excel workbook. Headings in English or Chinese are recognised. You see everything before anything is changed.',
    paste: 'You can also copy the rows in your spreadsheet and paste them below.',
    pasteLabel: 'Rows from the clipboard',
    usePasted: 'Read these rows',
  },
  fields: {
    name: 'Name',
    department: 'Department',
    level: 'Level',
    side: 'Ours or the customer’s',
    account: 'Account',
  },
  groups: { person: 'The person', tool: 'For this tool' },
  percents: 'Percentages without a sign',
  percentStyles: { points: '80 means 80 %', fraction: '0.8 means 80 %' },
  noName: 'Say which column has the names of the people.',
  sound:
    '{rows} {rows|row|rows} can be taken: {added} new {added|person|people}, {known} {known|person|people} you already have.',
  newDepartments: 'New departments: {names}.',
  codes: {
    'name-missing': 'The person has no name.',
    'total-row': '“{text}” is a total, not a person.',
    'duplicate-name': '“{text}” is already in row {first}.',
    'level-unknown': '“{text}” is no level. Levels are {levels}.',
    'side-unknown': '“{text}” does not say whether the person is ours or the customer’s.',
    'account-unknown': 'There is no account “{text}”. Add the account first, or correct its name.',
    'account-missing': 'A customer’s person needs the name of the account.',
    'not-a-number': '“{text}” is not a number.',
    'number-too-large': '“{text}” is too large.',
    'excel-error': 'The spreadsheet itself has an error here: {text}.',
    'percent-for-amount': '“{text}” is a percentage. A number is expected here.',
    'below-least': '“{text}” is too low: at least {limit}.',
    'above-most': '“{text}” is too high: at most {limit}.',
    'unknown-choice': '“{text}” is none of the choices: {choices}.',
    'text-too-long': 'A text here has at most {limit} characters.',
  },
};

export type PeopleImportText = typeof text;
