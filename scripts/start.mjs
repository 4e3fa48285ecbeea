/** npm start: installs, builds and serves the site. Needs only git, Node >= 20 and npm on the machine. */
import { install, run } from './install.mjs';

install();
run('run', 'build');
console.log('\nSeven Keys Workbench is on http://localhost:4321 (Ctrl+C stops it)\n');
run('run', 'serve');
