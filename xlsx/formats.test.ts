/** One table, written in every kind of file that rosters come in: the same cells are read. */
import { CFB, read, utils, write, type BookType } from "@e965/xlsx";
import { gb18030 } from "../test/support/gb18030";
import { compoundFile, zipOf } from "../test/support/workbooks";
import { readWorkbook, type WorkbookSheet } from "./read-workbook";
import { workbookTroubleWords } from "./troubles";

const HELD = 41_214;
const ROWS = [
  ["姓名", "身份证号", "取得时间", "学时"],
  ["王小明", "371500198001150019", HELD, 0],
  ["李小红", "371500198203020026", HELD, 72.5],
];

function binary(bookType: BookType, date1904 = false): Uint8Array {
  const sheet = utils.aoa_to_sheet(ROWS.map((row) => [...row]));
  for (const at of ["C2", "C3"]) sheet[at] = { t: "n", v: date1904 ? HELD - 1_462 : HELD, z: 'yyyy"年"m"月"' };
  sheet["!merges"] = [{ s: { r: 3, c: 0 }, e: { r: 3, c: 1 } }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "花名册");
  book.Workbook = { Sheets: [{ name: "花名册", Hidden: 1 }], WBProps: { date1904 } };
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

async function sheetOf(bytes: Uint8Array): Promise<WorkbookSheet | undefined> {
  const result = await readWorkbook(bytes, { fileName: "花名册.csv" });
  if (!result.ok) throw new Error(workbookTroubleWords(result.trouble));
  return result.sheets[0];
}

describe("binary workbooks", () => {
  const seen = ROWS.map((row) => row.map((value) => (value === HELD ? "2012年11月" : value)));
  test.each<[string, () => Uint8Array]>([
    [".xls", () => binary("xls")],
    [".xls that counts days from 1904", () => binary("xls", true)],
    [".xlsb", () => binary("xlsb")],
    [".xlsb that counts days from 1904", () => binary("xlsb", true)],
  ])("%s", async (_what, bytes) =>
    expect(await sheetOf(bytes())).toMatchObject({
      name: "花名册",
      hidden: true,
      values: seen,
      merges: [{ top: 3, left: 0, bottom: 3, right: 1 }],
    }),
  );
});

/** The stream of records of a workbook that is no zip, changed. */
function withRecords(bytes: Uint8Array, name: string, change: (records: Uint8Array) => Uint8Array): Uint8Array {
  const container = CFB.read(bytes, { type: "array" });
  const stream = CFB.find(container, name);
  if (stream === null) throw new Error(`no stream ${name}`);
  stream.content = change(Uint8Array.from(stream.content));
  stream.size = stream.content.length;
  return new Uint8Array(CFB.write(container, { type: "array" }) as unknown as ArrayBuffer);
}

const FILE_PASS = [0x2f, 0, 54, 0, 1, 0, 1, 0, 1, 0, ...Array.from({ length: 48 }, (_, i) => i)];

/** A password is asked for behind the first record. */
const locked = (): Uint8Array =>
  withRecords(binary("xls"), "/Workbook", (records) => {
    const first = 4 + (records[2] ?? 0) + 256 * (records[3] ?? 0);
    return Uint8Array.of(...records.slice(0, first), ...FILE_PASS, ...records.slice(first));
  });

/** As Excel 95 wrote it in Chinese Windows: texts in GBK. Two letters stand for each character until they are. */
function of95(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["AABB", "CCDDEE"]]), "Sheet1");
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "biff5" }) as ArrayBuffer);
  const texts: Readonly<Record<string, string>> = { AABB: "姓名", CCDDEE: "王小明" };
  return withRecords(bytes, "/Book", (records) => {
    for (const [letters, text] of Object.entries(texts))
      for (let at = 0; at < records.length; at++)
        if ([...letters].every((letter, i) => records[at + i] === letter.charCodeAt(0))) records.set(gb18030(text), at);
    // The code page.
    for (let at = 0; at + 6 <= records.length; at += 4 + (records[at + 2] ?? 0) + 256 * (records[at + 3] ?? 0))
      if (records[at] === 0x42 && records[at + 1] === 0) records.set([936 & 0xff, 936 >> 8], at + 4);
    return records;
  });
}

describe("workbooks of old", () => {
  test("of Excel 95, in GBK", async () => expect((await sheetOf(of95()))?.values).toEqual([["姓名", "王小明"]]));

  test("an .et of WPS that is an .xls inside", async () => {
    const result = await readWorkbook(binary("xls"), { fileName: "花名册.et" });
    expect(result).toMatchObject({ ok: true, sheets: [{ name: "花名册" }] });
  });
});

const TEXT = '姓名,身份证号,备注\n王小明,371500198001150019,"有，有,\n有"\n李小红,="0371",他说"好"\n';
const TABLE = [
  ["姓名", "身份证号", "备注"],
  ["王小明", "371500198001150019", "有，有,\n有"],
  ["李小红", "0371", '他说"好"'],
];
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("text", () => {
  test.each<[string, Uint8Array]>([
    ["UTF-8", utf8(TEXT)],
    ["UTF-8 with a mark", utf8(`\uFEFF${TEXT}`)],
    ["GB18030", gb18030(TEXT)],
    ["UTF-16 with a mark", utf16(`\uFEFF${TEXT}`)],
    ["UTF-16 without", utf16(TEXT)],
    ["UTF-16, the other way round", utf16(`\uFEFF${TEXT}`).map((_, i, all) => all[i ^ 1] ?? 0)],
    ["tabs", utf8(TEXT.replace(/,(?![\n])/gu, (comma, at) => (at === TEXT.indexOf("有,") + 1 ? comma : "\t")))],
    ["ends of lines of old", utf8(TEXT.replaceAll("\n", "\r\n").replace("有,\r\n", "有,\n"))],
    ["a separator that is said", utf8(`sep=,\r\n${TEXT}`)],
  ])("%s", async (_what, bytes) => expect((await sheetOf(bytes))?.values).toEqual(TABLE));

  test.each([";", "，", "|", "\t"])("separated by %s", async (separator) =>
    expect(
      (await sheetOf(utf8(`姓名${separator}单位${separator}编号\n王小明${separator}甲校${separator}007\n`)))?.values,
    ).toEqual([
      ["姓名", "单位", "编号"],
      ["王小明", "甲校", "007"],
    ]),
  );

  test("a quote without its end takes no other row with it", async () =>
    expect((await sheetOf(utf8('姓名,单位\n"王小明,甲校\n李小红,乙校\n')))?.values).toEqual([
      ["姓名", "单位"],
      ['"王小明', "甲校"],
      ["李小红", "乙校"],
    ]));

  test("characters that cannot be read are said", async () => {
    const bytes = Uint8Array.of(...gb18030(`${TEXT}${"王小明，".repeat(100)}`), 0xff);
    expect(await readWorkbook(bytes)).toMatchObject({
      ok: true,
      remarks: [{ code: "unreadable-characters", count: 1 }],
    });
  });
});

const PAGE = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><style>td{}</style><body><table>
<tr><th>姓名<th colspan=2>职&nbsp;称</tr><tr style="display:none"><td rowspan=2>王<br>明</td><td>0071</td><td>1 &lt; 2</td></tr>
<tr><td>乙</td><td><b>丙</b></td></tr></table></body></html>`;
const SS = "urn:schemas-microsoft-com:office:spreadsheet";
const TABLE_XML = `<?xml version="1.0"?><Workbook xmlns="${SS}" xmlns:ss="${SS}"><Styles>
<Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style></Styles><Worksheet ss:Name="表"><Table>
<Row ss:Index="2"><Cell><Data ss:Type="String">姓名</Data></Cell><Cell ss:Index="3" ss:StyleID="d"><Data ss:Type="DateTime">2012-11-01T00:00:00.000</Data></Cell></Row>
<Row ss:Hidden="1"><Cell ss:MergeAcross="1"><Data ss:Type="Number">0</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell></Row>
</Table></Worksheet></Workbook>`;
const ods = (rows: string): Uint8Array =>
  zipOf({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<office:document-content><office:body><office:spreadsheet><table:table table:name="表">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
const ODS =
  ods(`<table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>批注</text:p></office:annotation>
<text:p>姓<text:s text:c="2"/>名</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2012-11-01"/></table:table-row>
<table:table-row table:visibility="filter" table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="0" table:number-columns-repeated="2"/></table:table-row>
<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`);

describe("markup", () => {
  test("a web page: spans, blanks and entities as they show", async () =>
    expect(await sheetOf(utf8(PAGE))).toMatchObject({
      values: [
        ["姓名", "职\u00A0称"],
        ["王\n明", "0071", "1 < 2"],
        [null, "乙", "丙"],
      ],
      hiddenRows: [1],
    }));

  test("an XML table of 2003: places, dates, merges", async () =>
    expect(await sheetOf(utf8(TABLE_XML))).toMatchObject({
      name: "表",
      values: [[], ["姓名", null, HELD], [0, null, true]],
      hiddenRows: [2],
    }));

  test("OpenDocument: what is repeated, hidden, noted", async () =>
    expect(await sheetOf(ODS)).toMatchObject({
      values: [
        ["姓  名", HELD],
        [0, 0],
        [0, 0],
      ],
      hiddenRows: [1, 2],
    }));
});

describe("refused, with what it is and a way on", () => {
  const noise = Uint8Array.from({ length: 4_096 }, (_, i) => (Math.imul(i + 1, 2_654_435_761) >>> 13) & 0xff);
  const bomb =
    '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" ' +
    'office:value="1" table:number-columns-repeated="16384"/></table:table-row>';
  test.each<[string, Uint8Array, string, string]>([
    ["a PDF", utf8("%PDF-1.7"), "not-xlsx", "PDF"],
    ["a picture", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "not-xlsx", "图片"],
    ["an archive", zipOf({ "a.xlsx": "" }), "not-xlsx", "解压"],
    ["a document", zipOf({ "[Content_Types].xml": "", "word/document.xml": "" }), "not-xlsx", "文字文档"],
    ["a page without a table", utf8("<html><body>请登录</body></html>"), "not-xlsx", "网页"],
    ["other XML", utf8('<?xml version="1.0"?><a/>'), "not-xlsx", "XML"],
    ["a file of an office's encryption", utf8("%TSD-Header-###%..."), "locked", "加密软件"],
    ["bytes without any order", noise, "locked", "加密软件"],
    ["zeros only", new Uint8Array(100), "damaged", "损坏"],
    [
      "XML that declares entities",
      utf8(TABLE_XML.replace("<Workbook", '<!DOCTYPE a [<!ENTITY b "c">]><Workbook')),
      "unsafe",
      "实体",
    ],
    ["a cell repeated over a sheet", ods(bomb), "too-large", "太大"],
    ["an .xls with a password", locked(), "encrypted", "密码"],
    ["an .xlsx with a password", compoundFile("EncryptedPackage"), "encrypted", "密码"],
    ["an .et that is no .xls inside", compoundFile("EtDocument"), "not-xlsx", ".et"],
    [".xls cut short", binary("xls").slice(0, 1_500), "damaged", "损坏"],
    [".xlsb cut short", binary("xlsb").slice(0, 3_000), "damaged", "损坏"],
  ])("%s", async (_what, bytes, code, says) => {
    const result = await readWorkbook(bytes, { bounds: { cellsOnSheet: 100_000 } });
    expect(result).toMatchObject({ ok: false, trouble: { code } });
    if (!result.ok) expect(workbookTroubleWords(result.trouble)).toContain(says);
  });
});

test("what SheetJS itself reads is what it wrote", () => expect(read(binary("xls")).SheetNames).toEqual(["花名册"]));
