import {docusaurus} from './docusaurus';
import {ours} from './ours';
import type {Site} from './site';
import {starlight} from './starlight';
import {vitepress} from './vitepress';

/** The sites that are compared, in the order of the report's columns. */
export const SITES: readonly Site[] = [ours, starlight, vitepress, docusaurus];
