/** What a page costs on the wire, counted by the server: bodies in brotli, without headers. */
import type {Browser} from '@playwright/test';
import {newReader, PHONE} from './browser';
import type {BenchServer, Kind, Sent} from './server';
import {wake} from './visit';

const SETTLE = 3000;
const KINDS: readonly Kind[] = ['html', 'css', 'js', 'other'];
const NAMES: Record<Kind, string> = {html: 'HTML', css: 'CSS', js: 'JavaScript', other: 'other'};

const sum = (sent: readonly Sent[]) => sent.reduce((bytes, answer) => bytes + answer.bytes, 0);

/** Bytes by kind, requests, and what more comes once the reader moves. What the browser fetched ahead is counted apart. */
export function tally(first: readonly Sent[], all: readonly Sent[]): Record<string, number> {
  const needed = (sent: readonly Sent[]) => sent.filter((answer) => !answer.ahead && !answer.path.endsWith('favicon.ico'));
  const byKind = KINDS.map((kind) => [NAMES[kind], sum(needed(first).filter((answer) => answer.kind === kind))] as const);
  return {
    ...Object.fromEntries(byKind),
    'before first use': sum(needed(first)),
    'requests before first use': needed(first).length,
    'all loaded': sum(needed(all)),
    'JavaScript, all loaded': sum(needed(all).filter((answer) => answer.kind === 'js')),
    'fetched ahead': sum(all.filter((answer) => answer.ahead)),
  };
}

/** Opens a page on a phone as a first-time reader, waits, and then gives signs of life. */
export async function countBytes(browser: Browser, server: BenchServer, url: string): Promise<Record<string, number>> {
  const {context, page} = await newReader(browser, PHONE, {touch: true});
  try {
    server.sent.length = 0;
    await page.goto(url, {waitUntil: 'networkidle'});
    await page.waitForTimeout(SETTLE);
    const first = [...server.sent];
    await wake(page);
    return tally(first, server.sent);
  } finally {
    await context.close();
  }
}
