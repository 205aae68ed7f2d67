/** What asking for an address found. */
export interface Answer {
  url: string;
  /**
   * `ok`; `moved`: it answers, at another address for good; `gone`: nobody is there; `unsure`: the server refused, failed or was too
   * slow, which may be our fault.
   */
  state: 'ok' | 'moved' | 'gone' | 'unsure';
  /** In words: `404`, `301 to https://…`, `no answer within 20 s`. */
  detail: string;
}

export interface CheckOptions {
  /** Addresses that are asked for at the same time. */
  concurrency: number;
  /** Of these, at the same host. */
  perHost: number;
  /** Milliseconds until an answer counts as none. */
  timeout: number;
  /** How often an address is asked for again when it failed for a while. */
  retries: number;
  /** Milliseconds before the first of these; each next one waits twice as long. */
  pause: number;
  userAgent: string;
}

export const DEFAULTS: CheckOptions = {
  concurrency: 8,
  perHost: 2,
  timeout: 20_000,
  retries: 2,
  pause: 3_000,
  userAgent: 'aiops-guide-link-check (weekly; one request for each address)',
};

const MAX_REDIRECTS = 8;
const MAX_PAUSE = 60_000;
const PERMANENT = new Set([301, 308]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Answers that may be another one a moment later. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Reply {
  status: number;
  location: string | null;
  retryAfter: string | null;
}

async function request(url: string, method: 'HEAD' | 'GET', options: CheckOptions): Promise<Reply> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(options.timeout),
    headers: {'user-agent': options.userAgent, accept: 'text/html,*/*;q=0.5'},
  });
  // The body is not wanted: leaving it unread would keep the connection.
  await response.body?.cancel();
  return {status: response.status, location: response.headers.get('location'), retryAfter: response.headers.get('retry-after')};
}

/** Asks for the head alone; servers that do not answer that are asked for the page. */
async function ask(url: string, options: CheckOptions): Promise<Reply> {
  const head = await request(url, 'HEAD', options).catch(() => undefined);
  const isFinal = head !== undefined && (head.status < 400 || head.status === 410 || head.status === 429);
  return isFinal ? head : request(url, 'GET', options);
}

/** Follows redirects by hand, to tell a page that moved for good from one that only answers elsewhere. */
async function follow(url: string, options: CheckOptions): Promise<Reply & {end: string; isPermanent: boolean}> {
  let end = url;
  let isPermanent = true;
  for (let step = 0; step <= MAX_REDIRECTS; step += 1) {
    const reply = await ask(end, options);
    if (!REDIRECTS.has(reply.status) || !reply.location) return {...reply, end, isPermanent: isPermanent && end !== url};
    isPermanent &&= PERMANENT.has(reply.status);
    end = new URL(reply.location, end).href;
  }
  throw new Error(`more than ${MAX_REDIRECTS} redirects`);
}

function reason(error: unknown): {state: Answer['state']; detail: string} {
  const {name, message, cause} = error as {name?: string; message?: string; cause?: {code?: string}};
  if (name === 'TimeoutError') return {state: 'unsure', detail: 'no answer in time'};
  if (cause?.code === 'ENOTFOUND') return {state: 'gone', detail: 'no such host'};
  if (cause?.code?.includes('CERT')) return {state: 'gone', detail: `its certificate is not valid (${cause.code})`};
  return {state: 'unsure', detail: cause?.code ?? message ?? 'no answer'};
}

/** The address without what a server may add on the way: a slash at the end, a language, a query. */
const sameEnough = (one: string, other: string) => {
  const [a, b] = [new URL(one), new URL(other)];
  const path = (url: URL) => url.pathname.replace(/\/$/, '');
  return a.host === b.host && path(a) === path(b);
};

async function once(url: string, options: CheckOptions): Promise<Answer & {wait?: number}> {
  try {
    const {status, end, isPermanent, retryAfter} = await follow(url, options);
    if (status >= 200 && status < 300)
      return {url, ...(isPermanent && !sameEnough(url, end) ? {state: 'moved', detail: end} : {state: 'ok', detail: String(status)})};
    if (status === 404 || status === 410) return {url, state: 'gone', detail: String(status)};
    return {url, state: 'unsure', detail: String(status), ...(PASSING.has(status) ? {wait: Number(retryAfter) * 1000 || 0} : {})};
  } catch (error) {
    const {state, detail} = reason(error);
    return {url, state, detail, ...(state === 'unsure' ? {wait: 0} : {})};
  }
}

/** Asks for one address, again where the failure may pass. */
export async function checkAddress(url: string, options: CheckOptions): Promise<Answer> {
  for (let attempt = 0; ; attempt += 1) {
    const {wait, ...answer} = await once(url, options);
    if (wait === undefined || attempt >= options.retries) return answer;
    await sleep(Math.min(MAX_PAUSE, Math.max(wait, options.pause * 2 ** attempt)));
  }
}

/** Asks for all addresses, a few at a time and at each host fewer still. Answers come in the order of the addresses. */
export async function checkAddresses(urls: readonly string[], options: CheckOptions, onAnswer: (answer: Answer) => void = () => {}): Promise<Answer[]> {
  const answers = new Map<string, Answer>();
  const waiting = [...urls];
  const busy = new Map<string, number>();
  const next = (): string | undefined => {
    const index = waiting.findIndex((url) => (busy.get(new URL(url).host) ?? 0) < options.perHost);
    return index < 0 ? undefined : waiting.splice(index, 1)[0];
  };
  await new Promise<void>((resolve) => {
    let running = 0;
    const start = (): void => {
      if (waiting.length === 0 && running === 0) return resolve();
      while (running < options.concurrency) {
        const url = next();
        if (url === undefined) return;
        const {host} = new URL(url);
        running += 1;
        busy.set(host, (busy.get(host) ?? 0) + 1);
        void checkAddress(url, options).then((answer) => {
          answers.set(url, answer);
          onAnswer(answer);
          running -= 1;
          busy.set(host, (busy.get(host) ?? 1) - 1);
          start();
        });
      }
    };
    start();
  });
  return urls.flatMap((url) => answers.get(url) ?? []);
}
