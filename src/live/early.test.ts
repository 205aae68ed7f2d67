// @vitest-environment jsdom
import {beforeEach, describe, expect, it} from 'vitest';
import {keepEarlyEvents, replayEarlyEvents} from './early';

/** What listeners heard that came after the reader had acted. */
let heard: string[];

// The listeners stand on the window, once, before all others.
keepEarlyEvents();
for (const kind of ['click', 'input', 'change']) {
  document.addEventListener(kind, (event) => heard.push(`${kind} ${(event.target as Element).id}`));
}

beforeEach(() => {
  document.body.innerHTML = `
    <button id="sort"><b id="arrow">↑</b></button><button id="menu" popovertarget="m"></button><button id="theme" data-theme-toggle></button>
    <button id="find" data-find-open></button>
    <a id="link" href="#x">x</a><details><summary id="summary">s</summary></details><input id="search" type="search"><input id="box" type="checkbox">`;
  window.earlyEvents = [];
});

function act(id: string, kind = 'click'): void {
  document.getElementById(id)?.dispatchEvent(new Event(kind, {bubbles: true, cancelable: true}));
}

function press(id: string, key: string): void {
  document.getElementById(id)?.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
}

function replayed(): string[] {
  heard = [];
  replayEarlyEvents();
  return heard;
}

describe('what the reader did before the script was there', () => {
  it('is done once more, in its order', () => {
    heard = [];
    act('arrow');
    act('search', 'input');
    act('box', 'change');
    expect(replayed()).toEqual(['click arrow', 'input search', 'change box']);
  });

  it('is left alone where the browser or the head of the page has answered it', () => {
    heard = [];
    for (const id of ['link', 'summary', 'menu', 'theme', 'find', 'box']) act(id);
    expect(replayed()).toEqual([]);
  });

  it('has its fields as they were then, whatever was made of them since', () => {
    const field = document.getElementById('search') as HTMLInputElement;
    const values: string[] = [];
    field.addEventListener('input', () => values.push(field.value));
    for (const value of ['a', 'ab']) {
      field.value = value;
      act('search', 'input');
    }
    field.value = '';
    replayed();
    expect(values.slice(2)).toEqual(['a', 'ab']);
    expect(field.value).toBe('ab');
  });

  it('has its keys, but only the one that no browser answers', () => {
    const keys: string[] = [];
    document.getElementById('summary')?.addEventListener('keydown', ({key}) => keys.push(key));
    for (const key of ['a', 'Enter', 'Escape']) press('summary', key);
    replayed();
    expect(keys).toEqual(['a', 'Enter', 'Escape', 'Escape']);
  });

  it('is done once', () => {
    heard = [];
    act('sort');
    expect(replayed()).toEqual(['click sort']);
    act('sort');
    expect(replayed()).toEqual([]);
  });

  it('is forgotten with what it was done to', () => {
    heard = [];
    act('sort');
    document.getElementById('sort')?.remove();
    expect(replayed()).toEqual([]);
  });
});
