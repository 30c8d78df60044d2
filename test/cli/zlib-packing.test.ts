/** What Node's zlib packs in pieces is one entry, and what it cannot unpack is left to who tells why. */
import { deflateSync, inflateSync } from "fflate";
import { readWorkbook } from "xlsx-package";
import { ZLIB } from "../../cli/zlib-packing";
import { workbookBytes } from "../support/workbooks";

const MEGABYTE = 1 << 20;
const WINDOW = 1 << 15;

/** Bytes that repeat far behind, and never near. */
const bytesOf = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => ((i % 20_011) * 7919) >> 3);

function deflated(bytes: Uint8Array, step: number, isNew: boolean): Uint8Array {
  const pieces: Uint8Array[] = [];
  const deflater = ZLIB.deflater((piece) => void pieces.push(piece), isNew);
  const shared = new Uint8Array(step);
  for (let at = 0; at < bytes.length; at += step) {
    const piece = bytes.subarray(at, at + step);
    shared.set(piece);
    deflater.push(shared.subarray(0, piece.length), false);
  }
  deflater.push(new Uint8Array(), true);
  return Buffer.concat(pieces);
}

test.each([
  ["nothing", 0],
  ["a byte", 1],
  ["a window and a megabyte", WINDOW + MEGABYTE],
  ["a byte less", WINDOW + MEGABYTE - 1],
  ["a byte more", WINDOW + MEGABYTE + 1],
  ["several megabytes", 4 * MEGABYTE + 12_345],
])("%s, in pieces of any size", (_what, length) => {
  const bytes = bytesOf(length);
  for (const step of [65_536, 2 * MEGABYTE])
    for (const isNew of [false, true]) {
      const packed = deflated(bytes, step, isNew);
      expect(Buffer.compare(inflateSync(packed), bytes)).toBe(0);
      expect(packed.length).toBeLessThan(Math.max(64, bytes.length / 2));
    }
});

test("as many bytes come out as were said, or none", () => {
  const packed = deflateSync(bytesOf(1_000));
  expect(ZLIB.inflate(packed, 1_000)).toHaveLength(1_000);
  expect(ZLIB.inflate(packed, 999)).toBeNull();
  expect(ZLIB.inflate(packed.subarray(0, 20), 1_000)).toBeNull();
  expect(ZLIB.inflate(Uint8Array.of(255, 255, 255), 1_000)).toBeNull();
});

test("a workbook is read the same, and one that is damaged is said to be", async () => {
  const bytes = await workbookBytes({ 花名册: [["姓名"], ["王小明"]] });
  expect(readWorkbook(bytes, { packing: ZLIB })).toEqual(readWorkbook(bytes));
  const sheet = Buffer.from(bytes).indexOf("xl/worksheets/sheet1.xml") + 40;
  const broken = bytes.map((byte, i) => (i > sheet && i < sheet + 60 ? 255 : byte));
  expect(readWorkbook(broken, { packing: ZLIB })).toEqual(readWorkbook(broken));
  expect(readWorkbook(broken)).toMatchObject({ ok: false, trouble: { code: "damaged" } });
});
