/** How Excel may call: with the arguments of an older description, and for a preview that must not wait. */
import { FUNCTIONS } from "../../src/functions/index";
import { jcFunctions, type JcFunction } from "../../src/functions/register";
import { excelId } from "../../src/functions/shared/definition";
import { closeWorkbooks } from "office-host/testing";
import { openAddin, type Addin } from "../support/addin";

afterEach(() => closeWorkbooks());

const ROWS = [
  ["某县2020年度教师职称申报花名册"],
  ["姓名", "单位", "单位性质", "现职称", "取得时间", "申报职称", "是否签订承诺书", "学历", "2019年学时"],
  ["王小明", "某镇中学", "乡镇", "一级教师", "2012.11", "基层高级教师", "是", "本科", 90],
];
const INVOCATION = { address: "花名册!Z3", parameterAddresses: ["花名册!A3:I3"] };

const opened = (): Promise<Addin> => openAddin([{ name: "花名册", merges: [], values: ROWS }]);

const named = ({ heads }: Addin, id: string): JcFunction => jcFunctions(heads)[id] as JcFunction;

describe("Excel keeps an older description of the functions (office-js issue 4722)", () => {
  const OUTDATED = { code: "#VALUE!", message: expect.stringMatching(/^函数说明已过期/u) as string };
  const answered = async (run: JcFunction, args: readonly unknown[]): Promise<unknown> => {
    try {
      return await run(...args);
    } catch (error) {
      return error;
    }
  };

  test.each(FUNCTIONS)("JC.$id with an argument less, or one more, than it takes", async (one) => {
    const addin = await opened();
    const run = named(addin, excelId(one));
    const given = one.parameters.map(() => null);
    expect(await answered(run, [...given.slice(1), INVOCATION])).toMatchObject(OUTDATED);
    expect(await answered(run, [...given, null, INVOCATION])).toMatchObject(OUTDATED);
    expect([await answered(run, [...given, INVOCATION])]).not.toMatchObject([OUTDATED]);
  });
});

describe("the preview in the dialog of arguments", () => {
  const preview = (run: JcFunction, row: readonly unknown[], value: unknown): unknown =>
    run([row], null, null, { ...INVOCATION, isInValuePreview: value });

  test("does not wait for a sheet that was not looked at yet, and says so", async () => {
    await expect(preview(named(await opened(), "VERDICT"), ROWS[2] ?? [], true)).rejects.toMatchObject({
      code: "#N/A",
      message: "预览时不读工作表，按“确定”后显示结果",
    });
  });

  test("shows the result where the header is known, without a look at the cells", async () => {
    const addin = await opened();
    await addin.call("VERDICT", "花名册", "A3:I3");
    const before = addin.host.requestCount();
    expect(await preview(named(addin, "VERDICT"), ROWS[2] ?? [], "true")).toEqual([["符合"]]);
    expect(
      await preview(
        named(addin, "VERDICT"),
        (ROWS[2] ?? []).map((cell) => (cell === 90 ? 0 : cell)),
        true,
      ),
    ).toEqual([["待核"]]);
    expect(addin.host.requestCount()).toBe(before);
  });

  test.each([undefined, false, "false"])("%p is no preview: the sheet is read", async (value) =>
    expect(await preview(named(await opened(), "VERDICT"), ROWS[2] ?? [], value)).toEqual([["符合"]]),
  );
});
