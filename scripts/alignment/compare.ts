// Compares what an SDK has with what it must have, both ways.

import { type Method, plain, type Surface } from "./surface.ts";

export interface Fault {
  sdk: string;
  kind: "sdk" | "service" | "method" | "request";
  name: string;
  message: string;
}

/** All that one has and the other has not, and methods that ask for something else. */
export function compare(sdk: string, wanted: Surface, had: Surface): Fault[] {
  return [...services(sdk, wanted, had), ...methods(sdk, wanted, had)];
}

function services(sdk: string, wanted: Surface, had: Surface): Fault[] {
  const [want, have] = [names(wanted.services), names(had.services)];
  const missing = [...want].filter(([key]) => !have.has(key)).map(([, name]) => ({ name, message: "the document has it, the SDK has no such service" }));
  const strange = [...have].filter(([key]) => !want.has(key)).map(([, name]) => ({ name, message: "no tag or path of the document has this name" }));
  const twice = had.services.filter((name, at) => had.services.findIndex((other) => plain(other) === plain(name)) < at);
  return [...missing, ...strange, ...twice.map((name) => ({ name, message: "the SDK has two services of this name" }))].map((fault) => ({
    sdk,
    kind: "service" as const,
    ...fault,
  }));
}

function names(services: string[]): Map<string, string> {
  return new Map(services.map((name) => [plain(name), name]));
}

/** Methods of services that are missing or strange as a whole are not told one by one. */
function methods(sdk: string, wanted: Surface, had: Surface): Fault[] {
  const [want, have] = [byName(wanted.methods), byName(had.methods)];
  const shared = names(had.services);
  const known = names(wanted.services);
  const faults: Fault[] = [];
  for (const [key, method] of want) {
    const found = have.get(key);
    const name = titled(found ?? method);
    if (found) faults.push(...requests(sdk, name, method, found));
    else if (shared.has(plain(method.service))) {
      faults.push({ sdk, kind: "method", name, message: `${method.method} ${method.path} has no such method` });
    }
  }
  for (const [key, method] of have) {
    if (want.has(key) || !known.has(plain(method.service))) continue;
    faults.push({ sdk, kind: "method", name: titled(method), message: "no operation of the document is called so" });
  }
  return faults;
}

function byName(methods: Method[]): Map<string, Method> {
  return new Map(methods.map((method) => [`${plain(method.service)} ${plain(method.name)}`, method]));
}

function titled(method: Method): string {
  return `${method.service}.${method.name}`;
}

function requests(sdk: string, name: string, wanted: Method, had: Method): Fault[] {
  if (!had.path) return [{ sdk, kind: "request", name, message: `nothing shows that it calls ${wanted.method} ${wanted.path}` }];
  if (had.method === wanted.method && had.path === wanted.path) return [];
  return [{ sdk, kind: "request", name, message: `it calls ${had.method} ${had.path}, not ${wanted.method} ${wanted.path}` }];
}
