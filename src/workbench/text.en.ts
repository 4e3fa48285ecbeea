/** What every tool says in the same words. */
export const text = {
  error: {
    title: 'Something went wrong in this tool',
    body: 'What you entered is still in this browser. Reload the page; if it happens again, save your data first.',
    reload: 'Reload the page',
    rescue: 'Save my data',
  },
  bar: {
    undo: 'Undo',
    redo: 'Redo',
    menu: 'More',
    exportXlsx: 'Download as a workbook (XLSX)',
    printFilled: 'Print everything',
    printBlank: 'Print a blank worksheet',
    documents: 'Open or change the document',
  },
  save: {
    untouched: 'Nothing changed yet',
    sample: 'Sample company',
    saving: 'Saving …',
    saved: 'Saved {time}',
    unsavedShort: 'Not saved',
    unsaved: {
      quota: 'Not saved: the browser has no room left',
      blocked: 'Not saved: the browser blocks storage for this site',
      private: 'Not saved: this private window keeps nothing',
      mismatch: 'Not saved: what was read back differs from what was written',
      'newer-version': 'Not saved: another tab has opened this document with a newer version of the site',
      deleted: 'Not saved: this document was deleted in another tab',
      unknown: 'Not saved: the browser gave no reason',
    },
    keep: '{problem}. Your entries are still here. Download them before you close this page.',
    copy: 'Save a file copy',
    again: 'Keep it after all',
    backupDue: 'Your last file copy is more than a week older than your last edits.',
  },
  export: {
    making: 'Making the file …',
    failed: 'The file could not be made. Check the connection and try again; what you have entered is safe.',
    copyTitle: 'The file as text',
    copyHint:
      'This app’s built-in browser does not save files. Copy the text below, or open the page in your own browser.',
    closed:
      'This app’s built-in browser does not save files. Open the page in your own browser to download it.',
  },
  sample: {
    note: '{name} is an invented company. Change anything you like: your first change makes a copy of your own.',
    own: 'This is your copy of {name}, an invented company. The sample itself stays as it was.',
    start: 'Start a document of my own',
    newName: 'My accounts',
    refused: 'Your last changes are not saved yet, so nothing was opened. Save or download them first.',
  },
  unreadable: {
    note: 'What this document holds for “{title}” cannot be read, so nothing of it is shown or changed.',
    where: '{path}: {problem}',
    more: '… and {n} more',
    startAgain: 'Start this tool again from the beginning',
    hint: 'Starting again can be undone. The document page lets you download the file as it is first.',
    codes: {
      'wrong-type': 'another kind of value is expected here',
      missing: 'is missing',
      'unknown-key': 'is not known here',
      'unknown-choice': 'is none of the choices',
      'out-of-range': 'is outside the limits',
      'too-many': 'has too many entries',
      'too-long': 'is too long',
      'bad-text': 'holds text that cannot be used here',
      'duplicate-id': 'is given twice',
      'newer-version': 'was written by a newer version of this site',
    },
  },
  chart: { showTable: 'Show as a table', showChart: 'Show as a picture', download: 'Download picture' },
  loading: 'Loading …',
  failed:
    'This part could not be loaded. Check the connection and reload the page; what you have entered is safe.',
  close: 'Close',
};

export type WorkbenchText = typeof text;
