/**
 * The people listed, each with the verdict and the gravest finding in words, or the one that was chosen by; only the
 * lines in view are drawn. The arrow keys go from line to line, Enter opens one.
 */
import { mergeClasses, Text } from "@fluentui/react-components";
import { measureElement, useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { memo, useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { VERDICT_LABELS } from "../../../rules/engine/labels";
import { whatOf } from "../../../rules/words/sentences";
import { findingFor, isChoosing, type Choice } from "../../../checking/facets";
import { findingCounts, type CheckedPerson } from "../../../checking/people";
import type { PersonStanding, ReviewState } from "../../../checking/reviews/review";
import { REVIEW_STATE_LABELS } from "../../../checking/reviews/words";
import type { Viewing } from "../use-view";
import { NobodyListed } from "./Facets";
import { VERDICT_COLORS, VERDICT_SIGNS } from "../colors";
import { CHECK } from "../words";
import { LineKeys } from "./line-keys";
import { useMargin } from "./use-margin";
import { useStyles } from "./PeopleList.styles";
import { focusOnceDrawn } from "../../shared/focus";

const LINE_HEIGHT = 57;
const PAGE = 8;

interface Props {
  /** What goes up and down with the list in it; null where the list does by itself. */
  readonly sheet: HTMLElement | null;
  readonly view: Viewing;
  /** Row of the person the user comes back from; null at first. */
  readonly lastRow: number | null;
  readonly isChecking: boolean;
  readonly onOpen: (person: CheckedPerson) => void;
  /** How the reviewers decided. */
  readonly reviewOf?: ((person: CheckedPerson) => PersonStanding) | undefined;
  /** The places of those selected; null while nobody is being selected. */
  readonly selected?: ReadonlySet<number> | null;
  readonly onSelect?: (selected: ReadonlySet<number>) => void;
}

export function PeopleList({ view, isChecking, ...props }: Props) {
  const styles = useStyles();
  const people = view.listed;
  if (people.length > 0) return <Lines people={people} choice={view.choice} {...props} />;
  if (isChecking) return <div className={styles.empty} />;
  return (
    <div className={styles.empty}>
      {isChoosing(view.choice) ? (
        <NobodyListed view={view} />
      ) : (
        <>
          <Text weight="semibold">{CHECK.nothingWrong}</Text>
          <Text className={styles.aside}>{CHECK.nothingWrongHelp}</Text>
        </>
      )}
    </div>
  );
}

interface LinesProps extends Omit<Props, "view" | "isChecking"> {
  readonly people: readonly CheckedPerson[];
  readonly choice: Choice;
}

function Lines({ sheet, people, choice, lastRow, onOpen, reviewOf, selected = null, onSelect }: LinesProps) {
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const [start] = useState(() =>
    Math.max(
      0,
      people.findIndex(({ place }) => place === lastRow),
    ),
  );
  const [active, setActive] = useState(start);
  /** The line that is to have the focus once it is drawn: the user has moved there, or comes back to it. */
  const wanted = useRef<number | null>(lastRow === null ? null : start);
  // A line's height is that of its own words: after the list has changed, another one stands in its place.
  const [keys] = useState(() => new LineKeys());
  const { rule, severity } = choice.chosen;
  const chosen = useMemo(() => [...rule, ...severity].join(), [rule, severity]);
  const keyOf = useMemo(() => keys.of(people, chosen), [keys, people, chosen]);
  const margin = useMargin(scroll, sheet);
  const lines = useVirtualizer<HTMLElement, HTMLElement>({
    count: people.length,
    getScrollElement: () => sheet ?? scroll.current,
    scrollMargin: margin,
    getItemKey: keyOf,
    estimateSize: () => LINE_HEIGHT,
    measureElement: shownHeight,
    overscan: 6,
  });
  useEffect(() => {
    if (wanted.current !== null) lines.scrollToIndex(wanted.current, { align: "auto" });
  }, [lines, active, margin]);
  const goTo = (index: number): void => {
    wanted.current = Math.max(0, Math.min(people.length - 1, index));
    setActive(wanted.current);
    lines.scrollToIndex(wanted.current, { align: "auto" });
    focusOn(wanted.current);
  };
  const focusOn = (index: number): void => {
    const line = scroll.current?.querySelector<HTMLButtonElement>(`[data-index="${index}"] button`);
    if (line === null || line === undefined) return;
    wanted.current = null;
    focusOnceDrawn(line, { preventScroll: true });
    // The sheet may stand partly out of sight itself.
    if (sheet !== null) line.scrollIntoView({ block: "nearest" });
  };
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + PAGE,
    PageUp: active - PAGE,
    Home: 0,
    End: people.length - 1,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    goTo(to);
  };
  // One line can always be reached with the Tab key, also when the list has become shorter.
  const reachable = Math.min(active, people.length - 1);
  const items = lines.getVirtualItems();
  const isReachableDrawn = items.some(({ index }) => index === reachable);
  return (
    <div ref={scroll} className={mergeClasses(styles.scroll, sheet !== null && styles.part)} onKeyDown={onKeyDown}>
      <div role="list" aria-label={CHECK.listLabel} className={styles.inner} style={{ height: lines.getTotalSize() }}>
        {items.map(({ index, start: top }, i) => {
          const person = people[index];
          if (person === undefined) return null;
          return (
            <div
              key={person.place}
              role="listitem"
              ref={(line) => {
                lines.measureElement(line);
                if (line !== null && wanted.current === index) focusOn(index);
              }}
              data-index={index}
              aria-setsize={people.length}
              aria-posinset={index + 1}
              className={styles.line}
              style={{ transform: `translateY(${top - margin}px)` }}
            >
              <Line
                person={person}
                index={index}
                choice={choice}
                isReachable={isReachableDrawn ? index === reachable : i === 0}
                onFocus={setActive}
                onOpen={selected === null ? onOpen : () => onSelect?.(turned(selected, person.place))}
                review={reviewOf?.(person).state ?? "open"}
                isSelected={selected?.has(person.place) ?? null}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** While another tab is in front a line has no height: the one it had stands, else the list scrolls. */
function shownHeight(
  line: HTMLElement,
  entry: ResizeObserverEntry | undefined,
  lines: Virtualizer<HTMLElement, HTMLElement>,
): number {
  const height = measureElement(line, entry, lines);
  if (height > 0) return height;
  return lines.itemSizeCache.get(lines.options.getItemKey(lines.indexFromElement(line))) ?? LINE_HEIGHT;
}

interface LineProps {
  readonly person: CheckedPerson;
  readonly index: number;
  readonly choice: Choice;
  readonly isReachable: boolean;
  readonly onFocus: (index: number) => void;
  readonly onOpen: Props["onOpen"];
  readonly review: ReviewState;
  /** Null while nobody is being selected. */
  readonly isSelected: boolean | null;
}

function turned(places: ReadonlySet<number>, place: number): ReadonlySet<number> {
  const next = new Set(places);
  if (!next.delete(place)) next.add(place);
  return next;
}

/** Drawn anew only where its own person is another: after an edit, and while the list is scrolled, most stay. */
const Line = memo(function Line(props: LineProps) {
  const { person, index, choice, isReachable, onFocus, onOpen, review, isSelected } = props;
  const styles = useStyles();
  const { verdict, judging } = person;
  const shown = findingFor(person, choice);
  const { problems, benefits } = findingCounts(person);
  const otherBenefits = shown?.severity === "benefit" ? benefits - 1 : benefits;
  return (
    <button
      type="button"
      className={mergeClasses(styles.item, isSelected === true && styles.selected)}
      {...(isSelected === null ? {} : { "aria-pressed": isSelected })}
      tabIndex={isReachable ? 0 : -1}
      onFocus={() => onFocus(index)}
      onClick={() => onOpen(person)}
    >
      {isSelected !== null && (
        <span className={styles.tick} aria-hidden>
          {isSelected ? "☑" : "☐"}
        </span>
      )}
      <span
        className={styles.sign}
        style={{ backgroundColor: VERDICT_COLORS[verdict] }}
        role="img"
        aria-label={VERDICT_LABELS[verdict]}
      >
        {VERDICT_SIGNS[verdict]}
      </span>
      <span className={styles.words}>
        <span className={styles.who}>
          <span>
            <Text weight="semibold">{person.name || CHECK.noName}</Text>{" "}
            <Text className={styles.unit}>{person.unit}</Text>
          </span>
          <Text className={styles.count}>
            {review !== "open" && <span className={styles.review}>{REVIEW_STATE_LABELS[review]}</span>}
            {problems > 0 && <span title={CHECK.problems(problems)}>{CHECK.problemCount(problems)}</span>}
          </Text>
        </span>
        <Text>
          {shown === null ? CHECK.nothingWrong : whatOf(shown, judging.head)}
          {otherBenefits > 0 && <Text className={styles.unit}> {CHECK.moreBenefits(otherBenefits)}</Text>}
        </Text>
      </span>
    </button>
  );
});
