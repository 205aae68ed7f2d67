// @vitest-environment jsdom
import {cleanup, render, screen, within} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {ResolvedLayers} from '@site/src/l10n/figures';
import {translate} from '@site/tests/doubles/Translate';
import {setLocale} from '@site/tests/doubles/locale';
import {Layers} from '.';

const fact = {sources: ['page'], verified: '2026-08-21'};
const model: ResolvedLayers = {
  shape: 'layers',
  id: 'arch',
  title: 'Two layers',
  lead: 'What stands where.',
  factKind: 'status',
  terms: [{id: 'preview', label: 'Preview', tone: 'caution'}],
  sources: {page: {title: 'The page', url: 'https://example.com/page'}},
  layers: [
    {
      ...fact,
      id: 'tools',
      level: 1,
      name: 'Tools',
      role: 'Carries out.',
      parts: [
        {id: 'linked', name: 'Linked part', href: 'https://example.com/part', status: 'preview', note: 'With a limit.'},
        {id: 'plain', name: 'Plain part'},
      ],
    },
    {...fact, id: 'agents', level: 2, name: 'Agents', role: 'Decides.', parts: [{id: 'agent', name: 'Agent'}]},
  ],
  flows: [
    {id: 'signals', from: 'tools', to: 'agents', label: 'signals'},
    {id: 'orders', from: 'agents', to: 'tools', label: 'orders'},
  ],
  loop: {
    title: 'The loop',
    lead: 'Runs over both.',
    steps: [
      {...fact, id: 'observe', name: 'Observe', text: 'Reads.', guardrail: 'Read-only.'},
      {...fact, id: 'act', name: 'Act', text: 'Changes.', guardrail: 'A person approves.'},
    ],
  },
  placement: {...fact, id: 'place', title: 'Where the agent sits', text: ['In the upper layer.'], layers: ['agents']},
};

beforeEach(() => void render(<Layers model={model} />));
afterEach(cleanup);

const byId = (id: string) => document.getElementById(id) as HTMLElement;

describe('Layers', () => {
  it('reads from the foundation upwards', () => {
    const [tools, agents] = [byId('arch-tools'), byId('arch-agents')];
    expect(tools.compareDocumentPosition(agents)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(tools.textContent).toMatch(/^1Tools.*Carries out\./);
  });

  it('shows each part with link, status and note where it has them', () => {
    const items = within(byId('arch-tools'))
      .getAllByRole('listitem')
      .map((item) => item.textContent?.trim());
    expect(items).toContain('Linked part PreviewWith a limit.');
    expect(items).toContain('Plain part');
    expect(screen.getByRole('link', {name: 'Linked part'}).getAttribute('href')).toBe('https://example.com/part');
  });

  it('says in words what passes to which layer, and hides the arrow from screen readers', () => {
    const [up, down] = [byId('arch-signals'), byId('arch-orders')];
    expect(byId('arch-tools').contains(up)).toBe(true);
    expect(up.textContent).toBe('↓To Agents: signals');
    expect(down.textContent).toBe('↑To Tools: orders');
    expect(up.querySelector('[aria-hidden="true"]')?.textContent).toBe('↓');
  });

  it('marks the layers in which the product sits, and no other', () => {
    expect(byId('arch-agents').dataset.placed).toBe('true');
    expect(byId('arch-tools').dataset.placed).toBeUndefined();
  });

  it('numbers the steps of the loop and names the guardrail of each', () => {
    const loop = screen.getByRole('region', {name: 'The loop'});
    expect(loop.contains(byId('arch-observe'))).toBe(true);
    expect(byId('arch-act').textContent).toMatch(/^2ActChanges\.Guardrail: A person approves\./);
  });

  it('leaves no space after the full-width colon of Chinese', () => {
    cleanup();
    setLocale('zh');
    render(<Layers model={model} />);
    expect(byId('arch-act').textContent).toContain('护栏：A person approves.');
  });

  it('says where the product sits, with its source', () => {
    const placement = screen.getByRole('region', {name: 'Where the agent sits'});
    expect(placement.id).toBe('arch-place');
    expect(within(placement).getByRole('link', {name: 'The page'})).toBeTruthy();
  });

  it('speaks Chinese around the data', () => {
    cleanup();
    setLocale('zh');
    render(<Layers model={model} />);
    expect(byId('arch-signals').textContent).toBe(`↓${translate({id: 'layers.flow'}, {target: 'Agents', what: 'signals'})}`);
    expect(byId('arch-act').textContent).toContain(translate({id: 'layers.guardrail'}));
  });
});
