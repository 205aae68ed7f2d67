// @vitest-environment jsdom
import {cleanup, render} from '@testing-library/react';
import type {ComponentType} from 'react';
import {afterEach, describe, expect, it} from 'vitest';
import * as aidlc from '@site/src/components/AidlcTables';
import * as intro from '@site/src/components/AiopsIntroTables';
import * as observability from '@site/src/components/ObservabilityTables';
import * as predictive from '@site/src/components/PredictiveOpsTables';
import {isTable} from '@site/src/data/models';
import {registry} from '@site/src/data/registry';
import type {ResolvedTable} from '@site/src/l10n/figures';
import {resolve} from '@site/src/l10n/resolve';
import {toCsv, toJson} from '@site/src/tables/export';
import {readTable} from '@site/src/tables/read';
import {setLocale} from '@site/tests/doubles/locale';
import {tableModel} from './tableModel';

const components: Record<string, ComponentType> = {...aidlc, ...intro, ...observability, ...predictive};
const entries = registry.filter((entry) => entry.models.some(isTable));
const context = {page: 'https://example.com/page', language: 'en', labels: {sources: 'Sources', verified: 'Checked'}};

afterEach(cleanup);

describe.each(['en', 'zh'] as const)('in %s', (locale) => {
  it.each(entries)('$component: the data exports what the page exports', ({component, models}) => {
    setLocale(locale);
    const Component = components[component] as ComponentType;
    const {container} = render(<Component />);
    for (const model of models.filter(isTable)) {
      const printed = readTable(container.querySelector<HTMLElement>(`#${model.id}`) as HTMLElement)?.model;
      const made = tableModel(resolve(model, locale) as ResolvedTable, locale);
      if (!printed) throw new Error(`${model.id} is not on the page`);
      expect(toCsv(made, made.rows, context)).toBe(toCsv(printed, printed.rows, context));
      expect(toJson(made, made.rows, context)).toBe(toJson(printed, printed.rows, context));
    }
  });
});
