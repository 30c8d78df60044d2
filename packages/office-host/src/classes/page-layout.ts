/** How a sheet is printed: paper, direction, to how many pages it is made to fit, rows repeated, header and footer. */
import { parseRect } from "../addresses";
import { bind, type ClassTable, type Property } from "../class-table";
import { HostError } from "../errors";
import { ensureWritable, sheetOf } from "../guards";
import type { HostContext } from "../host-context";
import { isEntireRows } from "../rect";
import type { PageSetup } from "../workbook-port";

const pageOf = (id: string, host: HostContext): PageSetup => host.workbook.extras.extras(sheetOf(host, id).id).page;

function setPage(id: string, host: HostContext, change: Partial<PageSetup>): void {
  ensureWritable(host, sheetOf(host, id).id);
  host.workbook.extras.setPage(id, change);
}

/** Excel takes no longer ones. */
const LONGEST = 255;

const margin = (name: "header" | "footer"): Property<string> => ({
  get: (id, host) => pageOf(id, host)[name],
  set(id, value, host) {
    if (typeof value !== "string" || value.length > LONGEST) throw new HostError("InvalidArgument", name);
    setPage(id, host, { [name]: value });
  },
});

export const headerFooterClass: ClassTable<string> = {
  name: "HeaderFooter",
  properties: { CenterHeader: margin("header"), CenterFooter: margin("footer") },
};

export const headersFootersClass: ClassTable<string> = {
  name: "HeaderFooterGroup",
  navigation: { DefaultForAllPages: (id, host) => bind(headerFooterClass, id, host) },
};

const PAPERS = ["A3", "A4", "A5", "Letter", "Legal"];

function pages(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0)
    throw new HostError("InvalidArgument", "pages");
  return value;
}

export const pageLayoutClass: ClassTable<string> = {
  name: "PageLayout",
  properties: {
    Orientation: {
      get: (id, host) => (pageOf(id, host).landscape ? "Landscape" : "Portrait"),
      set(id, value, host) {
        if (value !== "Landscape" && value !== "Portrait") throw new HostError("InvalidArgument", "orientation");
        setPage(id, host, { landscape: value === "Landscape" });
      },
    },
    PaperSize: {
      get: (id, host) => pageOf(id, host).paper ?? "A4",
      set(id, value, host) {
        if (typeof value !== "string" || !PAPERS.includes(value)) throw new HostError("InvalidArgument", "paper size");
        setPage(id, host, { paper: value });
      },
    },
    PrintGridlines: {
      get: (id, host) => pageOf(id, host).gridlines,
      set: (id, value, host) => setPage(id, host, { gridlines: value === true }),
    },
    Zoom: {
      get(id, host) {
        const { pagesWide, pagesHigh } = pageOf(id, host);
        return { horizontalFitToPages: pagesWide, verticalFitToPages: pagesHigh };
      },
      set(id, value, host) {
        const zoom = value as Readonly<Record<string, unknown>>;
        setPage(id, host, {
          pagesWide: pages(zoom["horizontalFitToPages"]),
          pagesHigh: pages(zoom["verticalFitToPages"]),
        });
      },
    },
  },
  navigation: { HeadersFooters: (id, host) => bind(headersFootersClass, id, host) },
  methods: {
    SetPrintTitleRows(id, args, host) {
      const area = args.area(0)?.rect ?? parseRect(args.text(0));
      if (area === undefined || !isEntireRows(area)) throw new HostError("InvalidArgument", "whole rows");
      setPage(id, host, { titleRows: area });
    },
  },
};

export const autoFilterClass: ClassTable<string> = {
  name: "AutoFilter",
  methods: {
    Apply(id, args, host) {
      const area = args.area(0)?.rect ?? parseRect(args.text(0));
      if (area === undefined) throw new HostError("InvalidArgument", "a range");
      ensureWritable(host, sheetOf(host, id).id);
      host.workbook.extras.setFilter(id, area);
    },
    Remove(id, _args, host) {
      ensureWritable(host, sheetOf(host, id).id);
      host.workbook.extras.setFilter(id, null);
    },
    GetRangeOrNullObject(id, _args, host) {
      const { filter } = host.workbook.extras.extras(sheetOf(host, id).id);
      return filter === null ? null : host.make.rangeAt(id, filter);
    },
  },
};
