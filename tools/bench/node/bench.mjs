// Measures in Node the finder in WebAssembly and what it is compared with: `JSON.parse`, and itemsjs on the same data and
// answers. Prints one line of JSON. Usage: node --expose-gc bench.mjs FEED WASM PART, with PART = wasm or itemsjs.

import { readFileSync } from 'node:fs';

const [, , path, wasmPath, part] = process.argv;
const text = readFileSync(path);

/** Whatever else runs on a machine only makes a time longer. */
const best = (times) => Math.min(...times);

/** The milliseconds of one call: the best of many batches. */
function time(work, batches, inBatch) {
  work();
  const times = [];
  for (let batch = 0; batch < batches; batch += 1) {
    const start = performance.now();
    for (let call = 0; call < inBatch; call += 1) work();
    times.push((performance.now() - start) / inBatch);
  }
  return best(times);
}

const runs = Math.min(400, Math.max(7, Math.floor(270_000_000 / text.length)));

/** What is done with the file, each in turn, so that whatever else runs on the machine slows all of it down. */
async function reading() {
  const module = await WebAssembly.compile(readFileSync(wasmPath));
  const times = { read: [], decode: [], parse: [] };
  const timed = (list, work) => {
    const start = performance.now();
    const result = work();
    list.push(performance.now() - start);
    return result;
  };
  let finder;
  for (let run = 0; run < runs; run += 1) {
    // A fresh instance each time, as on a page: memory that has to grow is part of the price.
    finder = (await WebAssembly.instantiate(module, {})).exports;
    const place = finder.room(text.length);
    new Uint8Array(finder.memory.buffer, place, text.length).set(text);
    if (timed(times.read, () => finder.read()) === 0) throw new Error('no services');
    // What was made before is collected outside of the measured time.
    globalThis.gc();
    const decoded = timed(times.decode, () => text.toString());
    globalThis.gc();
    if (!timed(times.parse, () => JSON.parse(decoded)).services) throw new Error('no services');
  }
  const [first] = times.read;
  return { finder, first, read: best(times.read), decode: best(times.decode), parse: best(times.parse) };
}

async function wasm() {
  const { finder, ...times } = await reading();
  const memory = { kept: finder.kept_bytes(), peak: finder.peak_bytes(), linear: finder.memory.buffer.byteLength };
  const values = finder.prepare();
  const inBatch = Math.max(1, Math.floor(40_000_000 / text.length));
  const steps = [];
  for (let step = 0; step < 7; step += 1) {
    finder.stand_at(step);
    steps.push({
      left: finder.answer(step),
      answer: time(() => finder.answer(step), 61, inBatch),
      bare: time(() => finder.bare(), 61, inBatch),
    });
  }
  return { ...times, ...memory, values, steps };
}

/** Each service as itemsjs wants it: plain lists, with `unknown` where nothing is stated, so that it is not excluded. */
function item(service, regionOf, regions) {
  const known = (list) => (list && list.length ? list : ['unknown']);
  const own = (codes) => [...new Set((codes ?? []).flatMap((code) => [code, code.split('.')[0]]))];
  const area = service.area ?? {};
  const spoken = [...(service.languages ?? []), ...(service.channels ?? []).flatMap((channel) => channel.languages ?? [])];
  const within = area.scope === 'nationwide' ? regions
    : [...(area.regions ?? []), ...(area.municipalities ?? []).map((code) => regionOf[code])];
  const { min = 0, max = 200 } = service.age ?? {};
  return {
    id: service.id,
    topic: known(own(service.topics)),
    audience: known(service.audiences),
    age: service.age ? [5, 11, 15, 20, 40, 60, 80].filter((age) => min <= age && age <= max).map(String) : ['unknown'],
    area: known([...new Set(within)]),
    form: known(service.forms),
    channel: known((service.channels ?? []).map((channel) => channel.type)),
    language: known(spoken),
    cost: known(service.cost && [service.cost]),
    anonymity: known(service.anonymous === undefined ? [] : [String(service.anonymous)]),
    registration: known(service.registration && [service.registration]),
  };
}

async function itemsjs() {
  const { default: make } = await import('itemsjs');
  const codes = readFileSync(new URL('../../../crates/model/src/area/codes.txt', import.meta.url), 'utf8').trim();
  const rows = codes.split('\n').map((line) => line.split(' '));
  const towns = rows.flatMap(([region, , ...words]) => words.map((word) => [word.split('=')[0], region]));
  const regionOf = Object.fromEntries(towns);
  const regions = [...new Set(rows.map(([region]) => region))];
  const items = JSON.parse(text.toString()).services.map((service) => item(service, regionOf, regions));
  const facets = ['topic', 'audience', 'age', 'area', 'form', 'channel', 'language', 'cost', 'anonymity', 'registration'];
  // Lists of one facet are alternatives; 200 is room for the counts of all values.
  const aggregations = Object.fromEntries(facets.map((facet) => [facet, { conjunction: false, size: 200 }]));
  globalThis.gc();
  const start = performance.now();
  const engine = make(items, { aggregations });
  const index = performance.now() - start;
  const answers = [['topic', 'topic:3'], ['language', 'sv'], ['area', '02'], ['form', 'group']];
  const steps = [];
  for (let step = 0; step <= answers.length; step += 1) {
    const filters = Object.fromEntries(answers.slice(0, step).map(([facet, value]) => [facet, [value, 'unknown']]));
    const search = () => engine.search({ per_page: 1, filters });
    const left = search().pagination.total;
    steps.push({ left, answer: time(search, items.length < 50_000 ? 31 : 11, 1) });
  }
  return { index, steps };
}

console.log(JSON.stringify(await { wasm, itemsjs }[part]()));
