/** A live edit asks the rules across rows anew where it changes what they look at: what they were seen to read. */
import { ACROSS_FACTS } from "../../src/checking/live/others-again";
import { RULE_FOLDERS } from "../support/rule-folders";
import { answersIn } from "../support/ruled";

test.each(RULE_FOLDERS.filter(({ room }) => room === "across").map((folder) => [folder.id, folder] as const))(
  "%s reads no fact that an edit could change unnoticed",
  (_id, folder) => {
    const read = new Set(answersIn(folder).flatMap((answer) => [...answer.read.fields]));
    expect(read.size).toBeGreaterThan(0);
    expect([...read].filter((field) => !ACROSS_FACTS.some((fact) => fact === field))).toEqual([]);
  },
);
