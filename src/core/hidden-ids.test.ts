import { masked, withoutIds } from "./hidden-ids";

const NEW = "**************0339";

test.each([
  ["in a name", "王小明371500198905020339", `王小明${NEW}`],
  ["by itself", "371500198905020339", NEW],
  ["with an X, large or small", "37150019890502033X、37150019890502033x", "**************033X、**************033x"],
  ["of fifteen digits", "371500890502033", "***********2033"],
  ["of fourteen digits and an X", "37150089050203X", "***********203X"],
  ["of wide digits in its parts", "３７１５００　１９８９０５０２　０３３９", "**************０３３９"],
  ["of fifteen digits in its parts", "371500 890502 033", "***********2033"],
  ["with blanks between its parts", "371500 19890502 0339", NEW],
  ["in fours", "身份证3715 0019 8905 0203 39。", `身份证${NEW}。`],
  ["with strokes between its parts", "371500-19890502-0339", NEW],
  ["with signs that nobody sees", "371500\u200b19890502\u200b0339", NEW],
  ["in wide digits", "３７１５００１９８９０５０２０３３９", "**************０３３９"],
  ["on two lines", "371500\n198905020339", NEW],
  ["a digit too few", "37150019890502033", "*************2033"],
  ["a digit too many", "3715001989050203399", "***************3399"],
  ["after a telephone number", "13800000000371500198905020339", `${"*".repeat(25)}0339`],
  ["whose last digits Excel has lost", "371500198905020000", "**************0000"],
  ["two of them", "371500198905020339/371500199208270378", `${NEW}/**************0378`],
])("hidden: an ID number %s", (_what, text, shown) => expect(withoutIds(text)).toBe(shown));

test.each([
  ["a telephone number", "13800000000"],
  ["two telephone numbers", "13800000000 13900000001"],
  ["a spell of work", "20120901-20150731"],
  ["spells of work with blanks", "20120901 20150731"],
  ["dates", "2018.11.05 2019.01.01 2020.12.31"],
  ["spells of work in months", "2012.09-2015.07 2015.08-2020.12"],
  ["thirteen digits and an X", "3715008905020X"],
  ["two dates and a telephone number between words", "2018-11-05起、2019-01-01止，电话13800000000"],
  ["years", "2016 2017 2018 2019 2020"],
  ["hours", "72 90 110 96 72 120 90 90"],
  ["a document", "聊人社字〔2020〕57号"],
  ["cells", "H5、岗位设置!C4、AB1048576"],
])("left: %s", (_what, text) => expect(withoutIds(text)).toBe(text));

test("less than an ID number is hidden as far as it goes", () => expect(masked("12")).toBe("12"));
