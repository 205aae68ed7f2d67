import {describe, expect, it} from 'vitest';
import {siteAddress} from './site-address';

describe('the site', () => {
  it('is at home on this machine where nothing else is said', () => {
    expect(siteAddress({})).toEqual({url: 'http://localhost:3000', baseUrl: '/', repositoryUrl: undefined});
  });

  it.each(['https://guide.example.com', 'https://guide.example.com/'])('has the address %s without a slash at its end', (SITE_URL) => {
    expect(siteAddress({SITE_URL}).url).toBe('https://guide.example.com');
  });

  it('keeps the port', () => expect(siteAddress({SITE_URL: 'http://10.0.0.5:8080'}).url).toBe('http://10.0.0.5:8080'));

  it.each(['guide', '/guide', 'guide/', '/guide/', '//guide//'])('is served under %s with both slashes', (BASE_URL) => {
    expect(siteAddress({BASE_URL}).baseUrl).toBe('/guide/');
  });

  it.each(['', '/', '//'])('is served at the root where BASE_URL is "%s"', (BASE_URL) => {
    expect(siteAddress({BASE_URL}).baseUrl).toBe('/');
  });

  it('may be served several folders down', () => expect(siteAddress({BASE_URL: 'docs/guide'}).baseUrl).toBe('/docs/guide/'));

  it('refuses a path in its address, and says where the path belongs', () => {
    expect(() => siteAddress({SITE_URL: 'https://example.com/guide'})).toThrow('BASE_URL=/guide');
  });

  it.each(['guide.example.com', 'localhost:3000', 'guide.example.com:8080', 'ftp://example.com', 'not an address'])(
    'refuses %s, and shows how an address is written',
    (SITE_URL) => {
      expect(() => siteAddress({SITE_URL})).toThrow(`SITE_URL is "${SITE_URL}", which is not an address. Write it with its scheme`);
    },
  );
});

describe('the repository', () => {
  const onActions = {GITHUB_REPOSITORY: 'aiops/guide', GITHUB_SERVER_URL: 'https://git.example.com'};

  it('is where REPO_URL says, without a slash at its end', () => {
    expect(siteAddress({REPO_URL: 'https://git.example.com/aiops/guide/'}).repositoryUrl).toBe('https://git.example.com/aiops/guide');
  });

  it('is known to every job of GitHub Actions', () => {
    expect(siteAddress(onActions).repositoryUrl).toBe('https://git.example.com/aiops/guide');
  });

  it('is on github.com where Actions names no server', () => {
    expect(siteAddress({GITHUB_REPOSITORY: 'aiops/guide'}).repositoryUrl).toBe('https://github.com/aiops/guide');
  });

  it('is rather where REPO_URL says than where Actions runs', () => {
    expect(siteAddress({...onActions, REPO_URL: 'https://example.com/mirror'}).repositoryUrl).toBe('https://example.com/mirror');
  });

  it.each(['aiops/guide', 'git@github.com:aiops/guide.git'])('refuses %s, which a browser cannot open', (REPO_URL) => {
    expect(() => siteAddress({REPO_URL})).toThrow(`REPO_URL is "${REPO_URL}", which is not an address`);
  });
});
