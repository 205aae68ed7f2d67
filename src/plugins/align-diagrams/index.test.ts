import {describe, expect, it} from 'vitest';
import {alignDiagram} from '.';
import {columnWidth} from './columnWidth';

const startOf = (line: string, text: string) => columnWidth(line.slice(0, line.indexOf(text)));

describe('columnWidth', () => {
  it('counts Han and full-width marks as two columns and all else as one', () => {
    expect(columnWidth('Pod')).toBe(3);
    expect(columnWidth('验证')).toBe(4);
    expect(columnWidth('（→）')).toBe(5);
    expect(columnWidth('├─ ')).toBe(3);
  });
});

describe('alignDiagram', () => {
  it('lets the texts after Chinese labels of different length start in one column', () => {
    const lines = alignDiagram('[意图定义]  声明\n       ↓\n[验证]         测试').split('\n');
    expect(startOf(lines[0] ?? '', '声明')).toBe(startOf(lines[2] ?? '', '测试'));
    expect(lines[1]).toBe('       ↓');
  });

  it('lines up the arrows of a branch', () => {
    const lines = alignDiagram('├─ EKS MCP       → a\n└─ Cost Explorer MCP → b').split('\n');
    expect(startOf(lines[0] ?? '', '→')).toBe(startOf(lines[1] ?? '', '→'));
  });

  it('changes nothing but spaces', () => {
    const diagram = '[Layer 1] Tools\n  a · b\n[Layer 22]   More → x\n├─ p → q';
    expect(alignDiagram(diagram).replace(/\s+/g, ' ')).toBe(diagram.replace(/\s+/g, ' '));
  });

  it('leaves a diagram without labels as it is', () => {
    const diagram = 'a\n  → b\n';
    expect(alignDiagram(diagram)).toBe(diagram);
  });
});
