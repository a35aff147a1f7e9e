// The same six services in each of the formats that the finder reads beside its own.

export interface Service {
  id: string;
  name: string;
  topic: "grief" | "work";
  phone: string;
}

/** Three about each of two topics. */
export const SERVICES: Service[] = [1, 2, 3, 4, 5, 6].map((number) => ({
  id: `s${number}`,
  name: `Service ${number}`,
  topic: number % 2 ? "grief" : "work",
  phone: `+358 9 000 000${number}`,
}));

const TAXONOMY = { grief: "Grief", work: "Work" };
/** Grief and working life, as the Finnish Service Catalogue classes services. */
const CLASS = { grief: "P5.7", work: "P3" };

export const hsds = ({ id, name, topic, phone }: Service) => ({
  id,
  name,
  status: "active",
  description: `<p>About ${name}.</p>`,
  phones: [{ id: `p-${id}`, number: phone }],
  organization: { id: "o", name: "Association" },
  languages: [{ name: "English" }, { code: "fi" }],
  attributes: [{ id: `a-${id}`, taxonomy_term: { id: topic, code: topic, name: TAXONOMY[topic], taxonomy: "Needs" } }],
});

/** A page as HSDS has it. */
export const page = (contents: unknown[], number = 1, all = 1, more = {}) =>
  JSON.stringify({ total_items: contents.length, total_pages: all, page_number: number, last_page: number === all, contents, ...more });

const openReferral = ({ id, name, topic, phone }: Service) => ({
  id,
  name,
  status: "active",
  description: `About ${name}.`,
  fees: "Free",
  contacts: [{ id: `c-${id}`, phones: [{ id: `p-${id}`, number: phone }] }],
  attributes: [{ taxonomy_term: { id: topic, code: topic, name: TAXONOMY[topic], taxonomy_detail: { name: "Needs" } } }],
});

const openReferral1 = ({ id, name, topic, phone }: Service) => ({
  id: Number(id.slice(1)),
  name,
  description: `About ${name}.`,
  eligibilitys: [{ eligibility: "Everybody", minimum_age: -1, maximum_age: null }],
  service_taxonomys: [{ taxonomy: { id: topic, name: TAXONOMY[topic], vocabulary: "esdNeeds" } }],
  contacts: [{ name: "Reception", phones: [{ number: phone }] }],
});

const texts = (value: string, type: string) => [{ language: "en", value, type }];

const guid = (kind: string, id: string) => `${kind.repeat(8)}-0000-4000-8000-00000000000${id.slice(1)}`;

const ptv11 = ({ id, name, topic }: Service) => ({
  id: guid("a", id),
  type: "Service",
  serviceNames: texts(name, "Name"),
  serviceDescriptions: texts(`About ${name}.`, "Summary"),
  languages: ["en"],
  areaType: "Nationwide",
  areas: [],
  serviceClasses: [{ code: CLASS[topic], name: [] }],
  ontologyTerms: [],
  targetGroups: [],
  serviceChannels: [{ serviceChannel: { id: guid("b", id), name: "Phone" } }],
  organizations: [],
  publishingStatus: "Published",
});

const ptv11Channel = ({ id, phone }: Service) => ({
  id: guid("b", id),
  serviceChannelType: "Phone",
  serviceChannelNames: texts("Phone", "Name"),
  phoneNumbers: [{ type: "Phone", prefixNumber: "+358", number: phone.slice(5).replaceAll(" ", ""), language: "en" }],
  publishingStatus: "Published",
});

const ptv12 = ({ id, name, topic, phone }: Service) => [
  {
    contentId: id,
    serviceType: "Service",
    languageVersions: { en: { name, summary: `About ${name}.` } },
    serviceClasses: [CLASS[topic]],
    targetGroups: [],
    serviceLanguages: ["en"],
    area: { areaType: "Nationwide" },
    publishedAt: "2026-05-01T08:00:00Z",
  },
  {
    contentId: `c-${id}`,
    channelType: "TelephoneService",
    languageVersions: { en: { name: "Phone" } },
    phoneNumbers: [{ type: "DomesticPhone", number: phone }],
  },
  { serviceContentId: id, serviceChannelContentId: `c-${id}` },
];

const schemaOrg = ({ id, name, topic, phone }: Service) => ({
  "@type": "Service",
  "@id": `https://association.example/${id}`,
  name,
  inLanguage: "en",
  serviceType: TAXONOMY[topic],
  availableChannel: { "@type": "ServiceChannel", servicePhone: { "@type": "ContactPoint", telephone: phone } },
});

const linked = JSON.stringify({ "@context": "https://schema.org", "@graph": SERVICES.map(schemaOrg) });

export interface Sample {
  name: string;
  /** The files, which together are the feed. */
  files: Record<string, string>;
  /** How the topic of grief is called. */
  topic: string;
}

export const SAMPLES: Sample[] = [
  { name: "HSDS, one page", files: { "/services": page(SERVICES.map(hsds)) }, topic: "Grief" },
  { name: "HSDS as NDJSON", files: { "/services": SERVICES.map((it) => JSON.stringify(hsds(it))).join("\n") }, topic: "Grief" },
  { name: "Open Referral UK 3.0", files: { "/services": page(SERVICES.map(openReferral)) }, topic: "Grief" },
  {
    name: "Open Referral UK 1.0",
    files: {
      "/services": JSON.stringify({ totalElements: 6, totalPages: 1, number: 1, last: true, content: SERVICES.map(openReferral1) }),
    },
    topic: "Grief",
  },
  {
    name: "PTV 11, services and channels apart",
    files: {
      "/services.json": JSON.stringify({ pageNumber: 1, pageCount: 1, itemList: SERVICES.map(ptv11) }),
      "/channels.json": JSON.stringify(SERVICES.map(ptv11Channel)),
    },
    topic: "",
  },
  {
    name: "PTV 12",
    files: { "/services.json": JSON.stringify({ page: 1, totalItems: 18, totalPages: 1, items: SERVICES.flatMap(ptv12) }) },
    topic: "",
  },
  { name: "schema.org as JSON-LD", files: { "/services.jsonld": linked }, topic: "Grief" },
  {
    name: "schema.org within a page",
    files: { "/services.html": `<!doctype html><html lang="en"><script type="application/ld+json">${linked}</script><h1>Services</h1>` },
    topic: "Grief",
  },
];
