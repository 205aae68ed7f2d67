import type {Entry} from './lines';

/** What a feed says of itself. */
export interface FeedFacts {
  title: string;
  description: string;
  /** The language tag: `zh-CN`. */
  language: string;
  author: string;
  /** Full address of the page that shows the same. */
  page: string;
  /** Full addresses of the feeds themselves. */
  atom: string;
  json: string;
  /** The full address of a path of the site in the feed's language. */
  addressOf: (path: string) => string;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** An entry as HTML: a list for each table. */
export function contentOf(entry: Entry, {addressOf}: Pick<FeedFacts, 'addressOf'>): string {
  return entry.groups
    .map(({title, lines}) => {
      const items = lines.map(({label, name, to, text}) => {
        const link = to ? `<a href="${escape(addressOf(to))}">${escape(name)}</a>` : escape(name);
        const said = [label && `<strong>${escape(label)}</strong>`, link, text && `– ${escape(text)}`].filter(Boolean);
        return `<li>${said.join(' ')}</li>`;
      });
      return `${title ? `<h2>${escape(title)}</h2>` : ''}<ul>${items.join('')}</ul>`;
    })
    .join('');
}

/** The moment that a feed gives for a day: its end at the earliest place is not known, so its beginning. */
const moment = (day: string) => `${day}T00:00:00Z`;
const addressOfEntry = (entry: Entry, facts: FeedFacts) => `${facts.page}#${entry.id}`;

/** The log as an Atom feed. */
export function atomFeed(entries: readonly Entry[], facts: FeedFacts): string {
  const items = entries.map((entry) =>
    [
      '  <entry>',
      `    <id>${escape(addressOfEntry(entry, facts))}</id>`,
      `    <title>${escape(entry.title)}</title>`,
      `    <link href="${escape(addressOfEntry(entry, facts))}"/>`,
      `    <published>${moment(entry.date)}</published>`,
      `    <updated>${moment(entry.date)}</updated>`,
      `    <content type="html">${escape(contentOf(entry, facts))}</content>`,
      '  </entry>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${facts.language}">`,
    `  <id>${escape(facts.page)}</id>`,
    `  <title>${escape(facts.title)}</title>`,
    `  <subtitle>${escape(facts.description)}</subtitle>`,
    `  <updated>${moment(entries[0]?.date ?? '')}</updated>`,
    `  <author><name>${escape(facts.author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escape(facts.atom)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escape(facts.page)}"/>`,
    ...items,
    '</feed>',
    '',
  ].join('\n');
}

/** The log as a JSON Feed, version 1.1. */
export function jsonFeed(entries: readonly Entry[], facts: FeedFacts): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: facts.title,
    description: facts.description,
    home_page_url: facts.page,
    feed_url: facts.json,
    language: facts.language,
    authors: [{name: facts.author}],
    items: entries.map((entry) => ({
      id: addressOfEntry(entry, facts),
      url: addressOfEntry(entry, facts),
      title: entry.title,
      content_html: contentOf(entry, facts),
      date_published: moment(entry.date),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
