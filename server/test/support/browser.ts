/** A browser without a screen: it follows redirects one by one and keeps cookies, as far as paths go. */
export class Browser {
  readonly cookies = new Map<string, { value: string; path: string; raw: string }>();
  readonly visited: string[] = [];

  async get(url: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send("GET", url, headers);
  }

  async send(method: string, url: string, headers: Record<string, string> = {}): Promise<Response> {
    this.visited.push(url);
    const { pathname } = new URL(url);
    const cookie = [...this.cookies]
      .filter(([, { path }]) => pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`);
    const answer = await fetch(url, { method, redirect: "manual", headers: { ...headers, cookie: cookie.join("; ") } });
    for (const raw of answer.headers.getSetCookie()) this.#keep(raw);
    return answer;
  }

  /** Goes where `url` leads, redirect by redirect, until `until` says to stop or there is none. */
  async follow(url: string, until: (location: string) => boolean = () => false): Promise<Response> {
    let answer = await this.get(url);
    let here = url;
    for (let hops = 0; answer.status >= 300 && answer.status < 400 && hops < 10; hops++) {
      here = new URL(answer.headers.get("location") ?? "", here).href;
      if (until(here)) break;
      answer = await this.get(here);
    }
    return answer;
  }

  #keep(raw: string): void {
    const [pair = "", ...attributes] = raw.split("; ");
    const [name = "", value = ""] = pair.split(/=(.*)/s);
    const path = attributes.find((each) => each.toLowerCase().startsWith("path="))?.slice(5) ?? "/";
    const gone = value === "" || attributes.some((each) => /^expires=thu, 01 jan 1970/i.test(each));
    if (gone) this.cookies.delete(name);
    else this.cookies.set(name, { value, path, raw });
  }
}
