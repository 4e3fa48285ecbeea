// The frame and what all tools share are one sheet, so that a page asks for at most one more.
import '../styles/site.css';
import '../ui/ui.css';
import '../workbench/workbench.css';
