/**
 * `npm run data:diff -- <before> [<after>]`: what a change does to the data, as Markdown. Both are a Git revision or a folder with
 * a checkout; without a second one, the files as they are now.
 */
import {readData} from './data-diff/read';
import {report} from './data-diff/report';

try {
  const [before = 'origin/main', after = '.'] = process.argv.slice(2);
  console.log(report(readData(before), readData(after)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
