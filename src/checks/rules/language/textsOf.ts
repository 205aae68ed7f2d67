import {remembered} from '../../remembered';
import type {Project} from '../../types';
import {TAG_FILES, tagTexts} from './labelTexts';
import {messageTexts} from './messageTexts';
import {moduleTexts} from './moduleTexts';
import {pageTexts} from './pageTexts';
import type {ReadText} from './readText';

function readTags(project: Project): ReadText[] {
  const [en, zh] = [project.files.get(TAG_FILES.en), project.files.get(TAG_FILES.zh)];
  const english = en === undefined ? [] : tagTexts('en', en);
  return [...english, ...(zh === undefined ? [] : tagTexts('zh', zh, english))];
}

/** Every text of a project that a reader reads, in both languages; read once, since most rules of this folder look at all of them. */
export const textsOf = remembered((project: Project): ReadText[] => [
  ...project.pages.flatMap(pageTexts),
  ...project.modules.flatMap(moduleTexts),
  ...project.messages.flatMap((file) => messageTexts(project, file)),
  ...readTags(project),
]);

/** The Chinese ones. */
export const chineseTexts = (project: Project): ReadText[] => textsOf(project).filter((text) => text.locale === 'zh');
