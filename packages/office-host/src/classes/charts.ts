/** Charts of a sheet, as far as an add-in that puts bars beside a table needs them. */
import { parseRect } from "../addresses";
import { bind, unknownMember, type ClassTable, type Property } from "../class-table";
import { HostError } from "../errors";
import { ensureWritable, sheetOf } from "../guards";
import type { HostContext } from "../host-context";
import { boundingRect, type Rect } from "../rect";
import type { ChartInfo } from "../workbook-port";
import type { Arguments } from "../arguments";

export interface ChartOf {
  readonly sheetId: string;
  readonly id: string;
}

function infoOf({ sheetId, id }: ChartOf, host: HostContext): ChartInfo {
  const info = host.workbook.extras.extras(sheetOf(host, sheetId).id).charts.find((chart) => chart.id === id);
  if (info === undefined) throw new HostError("ItemNotFound", "the chart was deleted");
  return info;
}

function change(chart: ChartOf, host: HostContext, changes: Partial<Omit<ChartInfo, "id">>): void {
  infoOf(chart, host);
  ensureWritable(host, chart.sheetId);
  host.workbook.extras.updateChart(chart.sheetId, chart.id, changes);
}

type Flag = "hasLegend" | "hasLabels" | "isReversed" | "hasValueAxis";

const flag = (name: Flag): Property<ChartOf> => ({
  get: (chart, host) => infoOf(chart, host)[name],
  set(chart, value, host) {
    if (typeof value !== "boolean") throw new HostError("InvalidArgument", name);
    change(chart, host, { [name]: value });
  },
});

const text = (name: "title" | "name"): Property<ChartOf> => ({
  get: (chart, host) => infoOf(chart, host)[name],
  set(chart, value, host) {
    if (typeof value !== "string") throw new HostError("InvalidArgument", name);
    change(chart, host, { [name]: value });
  },
});

/** Cells of the chart's own sheet, as a range or by their address: there is nothing else to save it by. */
function cellsOf(args: Arguments, index: number, sheetId: string): Rect {
  const area = args.area(index);
  const cells = area === undefined ? parseRect(args.text(index)) : area.rect;
  if (cells === undefined || (area !== undefined && area.sheetId !== sheetId))
    throw new HostError("InvalidArgument", "cells of the chart's own sheet");
  return cells;
}

export const chartTitleClass: ClassTable<ChartOf> = { name: "ChartTitle", properties: { Text: text("title") } };

export const chartLegendClass: ClassTable<ChartOf> = {
  name: "ChartLegend",
  properties: { Visible: flag("hasLegend") },
};

export const chartSeriesClass: ClassTable<ChartOf> = {
  name: "ChartSeries",
  properties: { HasDataLabels: flag("hasLabels") },
  methods: {
    SetXAxisValues: (chart, args, host) => change(chart, host, { categories: cellsOf(args, 0, chart.sheetId) }),
    SetValues: (chart, args, host) => change(chart, host, { values: cellsOf(args, 0, chart.sheetId) }),
  },
};

export const chartSeriesListClass: ClassTable<ChartOf> = {
  name: "ChartSeriesCollection",
  items: (chart, host) => [bind(chartSeriesClass, chart, host)],
  methods: {
    GetCount: () => 1,
    GetItemAt(chart, args, host) {
      if (args.integer(0) !== 0) throw new HostError("InvalidArgument", "a chart has one series here");
      return bind(chartSeriesClass, chart, host);
    },
  },
};

export const chartAxisClass: ClassTable<ChartOf & { readonly axis: "category" | "value" }> = {
  name: "ChartAxis",
  properties: {
    Visible: {
      get: (chart, host) => (chart.axis === "category" ? true : infoOf(chart, host).hasValueAxis),
      set(chart, value, host) {
        if (chart.axis === "category") throw unknownMember(host, "ChartAxis", "Visible(category)");
        change(chart, host, { hasValueAxis: value === true });
      },
    },
    ReversePlotOrder: {
      get: (chart, host) => (chart.axis === "category" ? infoOf(chart, host).isReversed : false),
      set(chart, value, host) {
        if (chart.axis === "value") throw unknownMember(host, "ChartAxis", "ReversePlotOrder(value)");
        change(chart, host, { isReversed: value === true });
      },
    },
  },
};

export const chartAxesClass: ClassTable<ChartOf> = {
  name: "ChartAxes",
  navigation: {
    CategoryAxis: (chart, host) => bind(chartAxisClass, { ...chart, axis: "category" as const }, host),
    ValueAxis: (chart, host) => bind(chartAxisClass, { ...chart, axis: "value" as const }, host),
  },
};

export const chartClass: ClassTable<ChartOf> = {
  name: "Chart",
  identity: ({ id }) => ({ Id: id }),
  properties: { Id: { get: ({ id }) => id }, Name: text("name") },
  navigation: {
    Title: (chart, host) => bind(chartTitleClass, chart, host),
    Legend: (chart, host) => bind(chartLegendClass, chart, host),
    Series: (chart, host) => bind(chartSeriesListClass, chart, host),
    Axes: (chart, host) => bind(chartAxesClass, chart, host),
  },
  methods: {
    Delete(chart, _args, host) {
      infoOf(chart, host);
      ensureWritable(host, chart.sheetId);
      host.workbook.extras.deleteChart(chart.sheetId, chart.id);
    },
    SetPosition(chart, args, host) {
      const from = cellsOf(args, 0, chart.sheetId);
      const to = args.has(1) ? cellsOf(args, 1, chart.sheetId) : from;
      change(chart, host, { anchor: boundingRect(from, to) });
    },
  },
};

export const chartsClass: ClassTable<string> = {
  name: "ChartCollection",
  items: (sheetId, host) =>
    host.workbook.extras
      .extras(sheetOf(host, sheetId).id)
      .charts.map(({ id }) => bind(chartClass, { sheetId, id }, host)),
  indexer(sheetId, wanted, host) {
    const chart = { sheetId, id: String(wanted) };
    infoOf(chart, host);
    return bind(chartClass, chart, host);
  },
  methods: {
    Add(sheetId, args, host) {
      ensureWritable(host, sheetId);
      const type = args.text(0);
      const values = cellsOf(args, 1, sheetId);
      const { charts } = host.workbook.extras.extras(sheetId);
      const id = host.workbook.extras.addChart(sheetId, {
        ...{ name: `Chart ${charts.length + 1}`, type, title: "", values, categories: null, anchor: null },
        ...{ hasLegend: true, hasLabels: false, isReversed: false, hasValueAxis: true },
      });
      return bind(chartClass, { sheetId, id }, host);
    },
    GetCount: (sheetId, _args, host) => host.workbook.extras.extras(sheetOf(host, sheetId).id).charts.length,
  },
};
