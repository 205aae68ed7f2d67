import type {Rule} from '../../types';
import {noteWith, pageWith} from './examples';
import {findRaw, type RawPattern} from './rawPatterns';

const WHY = 'the guide is written for readers in mainland China: a traditional character reads as a slip, and search does not find the word';

/** Frequent traditional characters that simplified Chinese does not use, each with the one that it uses. */
const PAIRS =
  '個个們们這这來来時时會会說说對对開开關关實实際际應应該该資资訊讯網网絡络級级別别運运維维監监視视測测試试將将從从還还過过進进遠远連连選选項项節节點点環环境境結结構构組组織织經经統统計计設设備备據据庫库數数類类預预異异檢检復复權权責责務务務务應应報报錯错誤误處处執执業业產产發发佈布務务讀读寫写檔档圖图標标準准線线總总體体現现當当樣样條条價价費费貨货買买賣卖邊边動动態态應应變变換换轉转輸输載载負负擴扩縮缩壓压縮缩屬属於于與与無无為为後后裡里麼么幾几億亿萬万頁页題题問问間间題题號号續续約约紅红綠绿導导護护欄栏採采樣样軟软硬硬體体憑凭證证';

function traditional(): Map<string, string> {
  const units = [...PAIRS];
  const pairs = units.flatMap((unit, index): [string, string][] => (index % 2 === 0 && unit !== units[index + 1] ? [[unit, units[index + 1] ?? '']] : []));
  return new Map(pairs);
}

const SIMPLE = traditional();
const PATTERNS: RawPattern[] = [
  {
    pattern: new RegExp(`[${[...SIMPLE.keys()].join('')}]+`, 'gu'),
    what: (found) => `"${found}" is written in traditional characters`,
    how: 'write it in simplified characters, as in the rest of the guide',
  },
];

/** Simplified characters only. */
export const simplifiedChinese: Rule = {
  name: 'simplified-chinese',
  scope: 'repository',
  summary: 'Chinese is written in simplified characters.',
  why: WHY,
  check: (project) => findRaw(project, 'simplified-chinese', WHY, PATTERNS),
  failing: [
    {name: 'on a page', files: pageWith('zh', '本指南展示一張表，說明監測資料。')},
    {name: 'in a row', files: noteWith('Its price is not published.', '價格尚未公布。')},
  ],
  passing: [{name: 'simplified', files: pageWith('zh', '本指南展示一张表，说明监测数据。')}],
};
