import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {costOf, importedAtOnce, measure, namedFiles, sum} from './sizeParts';

describe('measure', () => {
  it('counts bytes, not characters', () => expect(measure('运维').raw).toBe(6));
  it('compresses', () => expect(measure('a'.repeat(1000)).brotli).toBeLessThan(measure('a'.repeat(1000)).gzip));
  it('takes nothing for nothing', () => expect(sum([measure('')])).toEqual({raw: 0, gzip: 0, brotli: 0}));
});

describe('namedFiles', () => {
  it('finds stylesheets and scripts, with and without quotes, and nothing else', () => {
    const html =
      '<link rel=stylesheet href=/a.css /><link href="/b.css" rel="stylesheet"><link rel=icon href=/c.svg><script>inline</script>' +
      '<script type=module src=/d.js></script><script data-live=/e.js>inline</script><script type="application/json">{}</script>';
    expect(namedFiles(html)).toEqual({css: ['/a.css', '/b.css'], scripts: ['/d.js', '/e.js']});
  });
});

describe('importedAtOnce', () => {
  it('tells them from those of a first use', () => {
    const script = 'import{a as b}from"./one.js";import"./two.js";export{c}from"./three.js";let d=()=>import("./four.js");';
    expect(importedAtOnce(script)).toEqual(['one.js', 'two.js', 'three.js']);
  });
});

describe('costOf', () => {
  it('counts each file that the page needs once', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'size-'));
    fs.writeFileSync(path.join(folder, 'a.css'), 'p{color:red}');
    fs.writeFileSync(path.join(folder, 'a.js'), 'import"./b.js";import"./c.js";import("./d.js")');
    fs.writeFileSync(path.join(folder, 'b.js'), 'import"./c.js"');
    fs.writeFileSync(path.join(folder, 'c.js'), '1');
    const cost = costOf('<link rel=stylesheet href=/a.css><script type=module src=/a.js></script>', (address) => path.join(folder, address));
    expect(cost.css.raw).toBe(12);
    expect(cost.scripts.raw).toBe(46 + 14 + 1);
    fs.rmSync(folder, {recursive: true});
  });
});
