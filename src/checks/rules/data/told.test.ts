import {expect, it} from 'vitest';
import {projectOf} from '../../minimalProject';
import {noteWith} from '../language/examples';
import {chineseMarks} from '../language/chineseMarks';
import {chineseSpacing} from '../language/chineseSpacing';
import {foreignScript} from '../language/foreignScript';
import {dataCharacters} from './characters';
import {finding} from './report';
import {withoutTold} from './told';

it.each([
  ['uses a half-width mark', noteWith('Not published.', '价格,尚未公布。'), chineseMarks],
  ['lacks the space', noteWith('Not published.', '价格USD 尚未公布。'), chineseSpacing],
  ['has Korean characters', noteWith('Not published.', '价格한尚未公布。'), foreignScript],
  ['has invisible or control characters', noteWith('Not published.', '价格\u200b尚未公布。'), dataCharacters],
])('that a text %s is told once, by the more exact rule', (what, files, rule) => {
  const project = projectOf(files);
  const place = rule.check(project)[0];
  if (!place) throw new Error('the exact rule tells nothing');
  const at = (line: number, words = what) => finding({name: 'x', why: 'y'}, {file: place.file, line, column: 1}, {what: words, how: 'z'});
  expect(withoutTold(project, [at(place.line), at(place.line - 1)])).toEqual([]);
  const others = [at(place.line - 2), at(place.line + 1), at(place.line, 'is missing'), {...at(place.line), file: 'other'}];
  expect(withoutTold(project, others)).toEqual(others);
  expect(withoutTold(project, [at(place.line, 'is missing')])).toHaveLength(1);
});
