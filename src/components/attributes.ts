/** The attributes by which the build and the scripts of a page know what it shows: declared once. */
export const attributes = {
  /** On `html`: the page's id, the same in both languages. */
  page: "data-page",
  rehearsal: "data-rehearsal",
  sandbox: "data-sandbox",
  /** Of a mission, or of the exams: which. */
  mission: "data-mission",
  search: "data-search",
  /** Of a rehearsal: its part, and that it needs the views which not every part has. */
  part: "data-part",
  views: "data-views",
  /** Of a rehearsal that shows some fields of its screen: which. Its scripts come when idle. */
  excerpt: "data-excerpt",
  /** Of a template: what the page fetches once it has nothing else to do. */
  idle: "data-idle",
} as const;

/** What `views` says when a rehearsal needs them. */
export const MORE = "more";
