import type {Rule} from '../../types';
import {chineseMarks} from './chineseMarks';
import {chineseSpacing} from './chineseSpacing';
import {englishWithoutChinese} from './englishWithoutChinese';
import {foreignScript} from './foreignScript';
import {glossaryData} from './glossaryData';
import {glossaryTerms} from './glossaryTerms';
import {invisibleCharacters} from './invisibleCharacters';
import {languageExemptions} from './languageExemptions';
import {messagesComplete} from './messagesComplete';
import {messagesForm} from './messagesForm';
import {messagesTranslated} from './messagesTranslated';
import {mojibake} from './mojibake';
import {simplifiedChinese} from './simplifiedChinese';
import {translationDrift} from './translationDrift';

/** What is demanded of the words of both languages, wherever they stand. */
export const languageRules: Rule[] = [
  foreignScript,
  mojibake,
  invisibleCharacters,
  simplifiedChinese,
  chineseMarks,
  chineseSpacing,
  glossaryTerms,
  englishWithoutChinese,
  messagesForm,
  messagesComplete,
  messagesTranslated,
  glossaryData,
  languageExemptions,
  translationDrift,
];
