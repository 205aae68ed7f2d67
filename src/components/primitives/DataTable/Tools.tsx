import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import type {ResolvedTable} from '@site/src/l10n/figures';
import {facetsOf} from './facets';
import styles from './tools.module.css';

/**
 * The tools of a table, printed with it so that nothing shifts when scripts arrive; `src/tables` brings them to life.
 * Which of them a table has is said by `tools` in its data module.
 */
export function Tools({model}: {model: ResolvedTable}) {
  const has = (tool: (typeof model.tools)[number]) => model.tools.includes(tool);
  const label = translate(
    {id: 'tools.label', message: 'Tools for the table: {title}', description: 'Name of the tools of a table for screen readers'},
    {title: model.title},
  );
  return (
    <div className={styles.tools} role="group" aria-label={label} data-tools>
      {has('search') && <Search />}
      {has('facets') && facetsOf(model).map((facet) => <Facet key={facet.id} facet={facet} />)}
      {has('options') && model.shape === 'comparison' && model.options === 'rows' && <OptionRows />}
      {(has('columns') || has('options')) && <Columns model={model} />}
      {has('differences') && <Differences />}
      {has('export') && <TakeAway id={model.id} />}
      <button type="button" className={styles.clear} data-clear hidden>
        <Translate id="tools.clear" description="Button that takes back every search, filter, order and choice of a table">
          Start over
        </Translate>
      </button>
      <p className={styles.status} role="status" data-status />
    </div>
  );
}

function Search() {
  return (
    <label className={styles.search}>
      <span>{translate({id: 'tools.search', message: 'Search', description: 'Label of the search field of a table'})}</span>
      <input type="search" autoComplete="off" spellCheck={false} data-search />
    </label>
  );
}

function Menu({name, label, children, ...data}: {name: string; label: string; children?: ReactNode} & Record<`data-${string}`, string | undefined>) {
  return (
    <details className={styles.menu} data-menu={name} {...data}>
      <summary>
        {label}
        <span className={styles.chosen} data-chosen />
      </summary>
      <div className={styles.panel} role="group" aria-label={label}>
        {children}
      </div>
    </details>
  );
}

function Facet({facet}: {facet: ReturnType<typeof facetsOf>[number]}) {
  const label = facet.label ?? translate({id: 'tools.group', message: 'Category', description: 'Label of the filter by the groups of a catalog'});
  return (
    <Menu name="facet" label={label} data-col={facet.id}>
      {facet.terms.map((term) => (
        <label key={term.id}>
          <input type="checkbox" value={term.id} /> <span>{term.label}</span>
          <span className={styles.count} data-count="">
            {term.count}
          </span>
        </label>
      ))}
    </Menu>
  );
}

const optionsLabel = () => translate({id: 'tools.options', message: 'Options', description: 'Menu that hides options of a comparison'});

/** The options that are rows. What it lists stands in the table: the script lists it when the menu opens. */
const OptionRows = () => <Menu name="rows" label={optionsLabel()} />;

/** The columns, which may be the options; listed by the script as well. */
function Columns({model}: {model: ResolvedTable}) {
  const areOptions = model.shape === 'comparison' && model.options === 'columns';
  const label = areOptions ? optionsLabel() : translate({id: 'tools.columns', message: 'Columns', description: 'Menu that hides columns of a table'});
  return <Menu name="columns" label={label} />;
}

function Differences() {
  return (
    <label className={styles.choice}>
      <input type="checkbox" data-differences />{' '}
      <span>
        <Translate id="tools.differences" description="Checkbox that hides what is equal for all options">
          Only differences
        </Translate>
      </span>
    </label>
  );
}

function TakeAway({id}: {id: string}) {
  return (
    <Menu name="export" label={translate({id: 'tools.export', message: 'Export', description: 'Menu that copies or downloads a table'})}>
      <label className={styles.choice}>
        <input type="checkbox" id={`${id}-all`} data-all />{' '}
        <span>
          <Translate id="tools.all" description="Checkbox: export all rows, not only those shown">
            All rows, not only those shown
          </Translate>
        </span>
      </label>
      <button type="button" data-export="markdown">
        <Translate id="tools.markdown" description="Button that copies a table as Markdown">
          Copy as Markdown
        </Translate>
      </button>
      <button type="button" data-export="csv">
        <Translate id="tools.csv" description="Button that downloads a table as CSV">
          Download CSV
        </Translate>
      </button>
      <button type="button" data-export="json">
        <Translate id="tools.json" description="Button that downloads a table as JSON">
          Download JSON
        </Translate>
      </button>
    </Menu>
  );
}

/** Shown instead of rows when nothing matches, with the way back. */
export function EmptyState() {
  return (
    <p className={styles.empty} data-empty hidden>
      <Translate id="tools.empty" description="Shown when no row of a table matches">
        No row matches what you chose.
      </Translate>{' '}
      <button type="button" data-clear>
        <Translate id="tools.showAll" description="Button that takes back all filters of a table">
          Show all rows
        </Translate>
      </button>
    </p>
  );
}
