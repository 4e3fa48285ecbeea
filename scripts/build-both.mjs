/** Builds the site twice for the tests: at the root and under a base path. */
import { run } from './install.mjs';

run('run', '--silent', 'build');
run('run', '--silent', 'build', '--', '--base', '/seven-keys/', '--outDir', '.cache/dist-base');
