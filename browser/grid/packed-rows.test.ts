import { unpackInto, type PackedRows, type Rows } from "./packed-rows";

const NOTHING = { looks: Int32Array.of(-1, -1), more: new Map() };

const packed = (top: number, given: Partial<PackedRows>): PackedRows => ({
  ...{ sheet: 0, top, width: 2, values: [null, null] },
  ...NOTHING,
  ...given,
});

test.each<[string, PackedRows, Rows[number]]>([
  ["texts, numbers, answers", packed(0, { values: ["王平", 60] }), [{ value: "王平" }, { value: 60 }]],
  ["a blank cell is none", packed(0, { values: [null, false] }), [undefined, { value: false }]],
  ["one with a look is one", packed(0, { looks: Int32Array.of(0, -1) }), [{ value: null, look: 0 }]],
  [
    "a formula that comes to nothing is one",
    packed(0, { more: new Map([[0, { formula: 'IF(A1="","","")' }]]) }),
    [{ value: null, formula: 'IF(A1="","","")' }],
  ],
  ["a row of nothing is none", packed(0, {}), undefined],
])("%s", (_, rows, cells) => {
  const all: Rows = [];
  unpackInto(all, rows);
  expect(all).toEqual([cells]);
});

test("rows stand where they stood, with none in between where none came", () => {
  const all: Rows = [];
  unpackInto(all, packed(0, { values: ["标题", null] }));
  unpackInto(all, packed(3, { values: ["王平", null, "李娟", null], looks: new Int32Array(4).fill(-1) }));
  expect(all).toEqual([[{ value: "标题" }], undefined, undefined, [{ value: "王平" }], [{ value: "李娟" }]]);
});
