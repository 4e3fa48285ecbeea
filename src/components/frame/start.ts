import { rememberLanguage } from './language.ts';
import { followSections } from './current-section.ts';
import { hideTermsOnEscape } from './hide-terms.ts';
import { keepOffline } from './offline.ts';
import { listLinksInPrint } from './print-links.ts';
import { showProgress } from './show-progress.ts';
import { openSearchOnDemand } from './open-search.ts';
import { watchScrollBoxes } from './scroll-boxes.ts';
import { switchTheme } from './theme.ts';

switchTheme();
rememberLanguage();
openSearchOnDemand();
followSections();
showProgress();
watchScrollBoxes();
hideTermsOnEscape();
listLinksInPrint();
keepOffline();
