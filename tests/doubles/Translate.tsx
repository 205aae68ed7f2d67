import {Fragment, type ReactNode} from 'react';
import zh from '@site/i18n/zh/code.json';
import {currentLocale} from './locale';

type Values = Record<string, ReactNode>;
const messages = zh as Record<string, {message: string} | undefined>;

function messageOf(id: string, fallback: string): string {
  if (currentLocale() === 'en') return fallback;
  const found = messages[id]?.message;
  if (!found) throw new Error(`i18n/zh/code.json has no message "${id}"`);
  return found;
}

function interpolate(message: string, values: Values | undefined): ReactNode[] {
  return message.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 1 ? (values?.[part] ?? `{${part}}`) : part));
}

/** Stands in for Docusaurus' translate in unit tests; reads the site's own Chinese messages and fails where one is missing. */
export function translate({id, message = ''}: {id: string; message?: string}, values?: Values): string {
  return interpolate(messageOf(id, message), values).join('');
}

/** Stands in for Docusaurus' <Translate> in unit tests. */
export default function Translate({id, children, values}: {id: string; children: string; values?: Values}) {
  return interpolate(messageOf(id, children), values).map((part, index) => <Fragment key={index}>{part}</Fragment>);
}
