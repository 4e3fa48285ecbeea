// The frame and the parts of the tools share one sheet, so that a page asks for at most one more.
import '../styles/site.css';
import '../ui/ui.css';
