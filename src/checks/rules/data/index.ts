import type {Rule} from '../../types';
import {addresses} from './addresses';
import {anchors} from './anchors';
import {dataCharacters} from './characters';
import {changesLog} from './changesLog';
import {claims} from './claims';
import {counts} from './counts';
import {keptAnchors} from './keptAnchors';
import {listLanguage} from './listLanguage';
import {markup} from './markup';
import {modelRules} from './modelRules';
import {pairedNumbers} from './pairedNumbers';
import {moduleLiterals} from './moduleLiterals';
import {registered} from './registered';
import {reservedColumns} from './reservedColumns';
import {reviewDue} from './reviewDue';
import {schemaRule} from './schema';
import {singleHome} from './singleHome';
import {sourcedFigures} from './sourcedFigures';
import {sourceTitles} from './sourceTitles';
import {unusedTerms} from './unusedTerms';

/** The rules on data modules: first their form, then what they say, then what shows when they stand side by side. */
export const dataRules: Rule[] = [
  moduleLiterals,
  dataCharacters,
  markup,
  schemaRule,
  registered,
  ...modelRules,
  listLanguage,
  claims,
  reservedColumns,
  unusedTerms,
  sourcedFigures,
  addresses,
  sourceTitles,
  anchors,
  keptAnchors,
  singleHome,
  counts,
  changesLog,
  pairedNumbers,
  reviewDue,
];
