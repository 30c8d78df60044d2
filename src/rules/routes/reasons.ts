/** What stands in the way of a claimed route. */
import type { PartialDate } from "../../core/calendar";
import type { Level, Series, TitleType } from "../standards/levels";
import type { RouteId } from "../ids";

export type RouteReason =
  | { readonly kind: "claim-not-understood"; readonly raw: string }
  // What is applied for does not fit the route.
  | { readonly kind: "route-other-type"; readonly route: RouteId; readonly needs: TitleType }
  | { readonly kind: "route-other-level"; readonly route: RouteId; readonly needs: readonly Level[] }
  | { readonly kind: "route-other-series"; readonly route: RouteId; readonly needs: Series }
  // 直评
  /** `months`: what the roster shows, at least. `from`: where it is counted from a date. */
  | {
      readonly kind: "township-years-short";
      readonly level: Level;
      readonly needed: number;
      readonly months: number;
      readonly from: PartialDate | null;
    }
  | { readonly kind: "township-years-open"; readonly needed: number; readonly least: number; readonly most: number }
  | { readonly kind: "claim-names-other-years"; readonly named: number; readonly level: Level; readonly needed: number }
  // 交流
  | { readonly kind: "origin-not-county"; readonly word: string }
  | { readonly kind: "origin-only-hinted"; readonly unit: string }
  | { readonly kind: "retires-too-soon"; readonly retires: PartialDate | null; readonly years: number }
  | { readonly kind: "retirement-open"; readonly years: number }
  // 全科
  | { readonly kind: "gp-not-trained" }
  | { readonly kind: "gp-only-registered" }
  | { readonly kind: "gp-needs-intermediate" }
  | {
      readonly kind: "gp-years-short";
      readonly needed: number;
      readonly from: PartialDate | null;
      readonly months: number;
    }
  | { readonly kind: "gp-years-open"; readonly needed: number }
  // 急需引进
  | { readonly kind: "talent-not-qualified" }
  | { readonly kind: "talent-degree-only" }
  | { readonly kind: "talent-not-needed" }
  | { readonly kind: "talent-not-willing" }
  | { readonly kind: "talent-not-one-up"; readonly held: readonly Level[]; readonly applied: readonly Level[] }
  | { readonly kind: "talent-without-title"; readonly applied: readonly Level[] }
  | { readonly kind: "talent-other-grade"; readonly grade: string; readonly level: Level }
  // 博士
  | { readonly kind: "doctor-no-doctorate" }
  | { readonly kind: "doctor-not-outstanding" }
  // 换发
  | { readonly kind: "exchange-no-grassroots" }
  | { readonly kind: "exchange-other-level"; readonly held: readonly Level[]; readonly applied: readonly Level[] }
  | {
      readonly kind: "exchange-years-short";
      readonly needed: number;
      readonly from: PartialDate | null;
      readonly months: number;
    }
  | { readonly kind: "exchange-has-left"; readonly word: string }
  /** Years with 合格 or better and hours enough, and years of which the roster does not show all. */
  | {
      readonly kind: "exchange-record-short";
      readonly needed: number;
      readonly shown: readonly number[];
      readonly notShown: readonly number[];
    }
  // 以考代评
  | { readonly kind: "exam-by-review"; readonly series: Series; readonly level: Level }
  | {
      readonly kind: "exam-mark-short";
      readonly subject: string | null;
      readonly points: number;
      readonly pass: number;
      readonly margin: number;
    }
  | { readonly kind: "exam-pass-mark-unknown"; readonly subject: string | null };
