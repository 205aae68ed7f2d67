/** Where the site and its repository live, as far as the environment says. */
export interface SiteAddress {
  /** Scheme and host, without a path: `https://guide.example.com`. */
  url: string;
  /** The path under which the site is served, with both slashes: `/` or `/guide/`. */
  baseUrl: string;
  /** The repository's page, without a slash at its end. Links to edit a page exist only where it is known. */
  repositoryUrl: string | undefined;
}

type Environment = Record<string, string | undefined>;

function checkedUrl(name: string, value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  // "localhost:3000" parses as well: as an address with the scheme "localhost".
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new Error(`${name} is "${value}", which is not an address. Write it with its scheme, such as ${name}=https://guide.example.com`);
  }
  return url;
}

/**
 * Reads the site's address from `SITE_URL` and `BASE_URL`, the repository's from `REPO_URL`
 * (on GitHub Actions: from the variables that every job has).
 * @throws if a value is not an address, or `SITE_URL` has a path, which belongs into `BASE_URL`
 */
export function siteAddress(env: Environment): SiteAddress {
  const site = checkedUrl('SITE_URL', env.SITE_URL || 'http://localhost:3000');
  if (site.pathname !== '/') {
    throw new Error(`SITE_URL is "${env.SITE_URL}", which has a path. Give the path in BASE_URL: BASE_URL=${site.pathname}`);
  }
  const path = (env.BASE_URL ?? '/').replace(/^\/*|\/*$/g, '');
  const actions = env.GITHUB_REPOSITORY && `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${env.GITHUB_REPOSITORY}`;
  // An empty variable counts as none: that is how workflows pass what is not set.
  const repository = env.REPO_URL || actions;
  return {
    url: site.origin,
    baseUrl: path ? `/${path}/` : '/',
    repositoryUrl: repository ? checkedUrl('REPO_URL', repository).href.replace(/\/$/, '') : undefined,
  };
}
