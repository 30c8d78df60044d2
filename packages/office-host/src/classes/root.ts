/** Workbook: the root of every object path. */
import type { Areas } from "../areas";
import { HostError } from "../errors";
import type { ClassTable } from "../class-table";
import type { HostContext } from "../host-context";
import { rect } from "../rect";
import { areasFrom } from "./areas-from";

const selectedAreas = (host: HostContext): Areas => {
  const { sheetId, areas } = host.workbook.selection();
  return areasFrom(host, sheetId, areas);
};

export const rootClass: ClassTable<null> = {
  name: "Workbook",
  properties: {
    Name: { get: (_, host) => host.workbook.name },
    ReadOnly: { get: (_, host) => host.application.readOnly },
  },
  navigation: {
    Application: (_, host) => host.make.application(),
    _Runtime: (_, host) => host.make.runtime(),
    Worksheets: (_, host) => host.make.worksheets(),
    Tables: (_, host) => host.make.tables({}),
    Names: (_, host) => host.make.names(undefined),
    Settings: (_, host) => host.make.settings(),
    CustomXmlParts: (_, host) => host.make.xmlParts(undefined),
  },
  methods: {
    GetSelectedRange(_, _args, host) {
      const [first, ...more] = selectedAreas(host).areas;
      // As in Excel, only getSelectedRanges can name a selection of several areas.
      if (first === undefined || more.length > 0) throw new HostError("InvalidSelection");
      return host.make.range(first);
    },
    GetSelectedRanges: (_, _args, host) => host.make.rangeAreas(selectedAreas(host)),
    GetActiveCell(_, _args, host) {
      const { sheetId, areas } = host.workbook.selection();
      return host.make.rangeAt(sheetId, rect(areas[0]?.row ?? 0, areas[0]?.column ?? 0, 1, 1));
    },
    _RemoveReference: (_, args, host) => host.references.remove(args.text(0)),
    _RemoveAllReferences: (_, _args, host) => host.references.removeAll(),
    _GetReferenceCount: (_, _args, host) => host.references.count,
    _GetRangeForEventByReferenceId(_, args, host) {
      const area = host.references.findForEvent(args.text(0));
      if (area === undefined) throw new HostError("ItemNotFound", "the event is too old");
      return host.make.range(area);
    },
    _GetRangeOrNullObjectForEventByReferenceId(_, args, host) {
      const area = host.references.findForEvent(args.text(0));
      return area === undefined || area.isGone ? null : host.make.range(area);
    },
  },
};
