package vn.thanthien.benchmarks;

import static vn.thanthien.core.finding.Severity.WARNING;

import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.QuantityState;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.PrintedFraction;

/**
 * The truths of the rules, of numbers that the caller has read: what the straight-line check and the rule objects share,
 * so that they differ in form alone.
 *
 * <p>An absent number is {@link #ABSENT}; several are all known if their bitwise or is not negative.
 */
final class Truths {

    static final long ABSENT = -1;

    /** A base that a rate does not have. */
    static final long NO_BASE = -2;

    private Truths() {}

    static long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : ABSENT;
    }

    static long known(long number) {
        return Math.max(number, 0);
    }

    static void sum(Tally out, NumericRule rule, int at, long whole, long a, long b) {
        sum(out, rule, at, whole, a, b, 0);
    }

    static void sum(Tally out, NumericRule rule, int at, long whole, long a, long b, long c) {
        if (whole < 0) {
            out.notApplicable(rule);
        } else if ((a | b | c) >= 0) {
            if (a + b + c == whole) {
                out.holds(rule);
            } else {
                out.breaks(rule, at, a + b + c, whole);
            }
        } else {
            long sum = known(a) + known(b) + known(c);
            if (sum > whole) {
                out.breaks(rule, at, sum, whole);
            } else {
                out.notApplicable(rule);
            }
        }
    }

    static void atMost(Tally out, NumericRule rule, int at, long part, long whole) {
        if ((part | whole) < 0) {
            out.notApplicable(rule);
        } else if (part <= whole) {
            out.holds(rule);
        } else {
            out.breaks(rule, at, whole, part);
        }
    }

    /** Received is what came in and what was carried over; what came in is one number, or two or three channels. */
    static void received(
            Tally out,
            int at,
            long received,
            long inPeriod,
            long carriedOver,
            long online,
            long inPersonOrByPost,
            long inPerson,
            long byPost) {
        NumericRule rule = NumericRule.TTHC_01;
        if (received < 0) {
            out.notApplicable(rule);
            return;
        }
        boolean first = (inPeriod | carriedOver) >= 0;
        boolean second = (online | inPersonOrByPost | carriedOver) >= 0;
        boolean third = (online | inPerson | byPost | carriedOver) >= 0;
        long bySum = known(inPeriod) + known(carriedOver);
        long byTwo = known(online) + known(inPersonOrByPost) + known(carriedOver);
        long byThree = known(online) + known(inPerson) + known(byPost) + known(carriedOver);
        if ((first && bySum == received) || (second && byTwo == received) || (third && byThree == received)) {
            out.holds(rule);
        } else if (Math.max(
                        Math.max(Math.max(inPeriod, carriedOver), online),
                        Math.max(Math.max(inPersonOrByPost, inPerson), byPost))
                > received) {
            // one part above the whole is told by the rule that bounds it
            out.notApplicable(rule);
        } else if (first || second || third) {
            long expected = first ? bySum : second ? byTwo : byThree;
            if (inPeriod == received) {
                out.breaks(rule, WARNING, at, expected, received);
            } else {
                out.breaks(rule, at, expected, received);
            }
        } else {
            // what is stated for several parts together is the least that they can be
            byTwo = inPeriod >= 0 ? Math.max(byTwo, bySum) : byTwo;
            byThree = inPersonOrByPost >= 0
                    ? Math.max(byThree, known(online) + inPersonOrByPost + known(carriedOver))
                    : byThree;
            boolean all = Math.min(bySum, Math.min(byTwo, byThree)) > received;
            boolean certain = bySum <= received
                    && byTwo > received
                    && Math.max(Math.max(online, inPersonOrByPost), carriedOver) <= received;
            if (!all && !certain) {
                out.notApplicable(rule);
            } else if (all && (inPeriod >= 0 || known(online) + known(inPersonOrByPost) <= received)) {
                // "tổng số tiếp nhận" may be what came in alone
                out.breaks(rule, WARNING, at, bySum, received);
            } else {
                out.breaks(rule, at, all ? bySum : byTwo, received);
            }
        }
    }

    /**
     * No reading is fully stated: broken if the known parts alone exceed the whole in every one, or together in the first one,
     * which holds whatever the report means, though none of them does so alone.
     */
    private static void exceeded(Tally out, NumericRule rule, int at, long whole, long first, long least, long most) {
        if (first > whole && (least > whole || most <= whole)) {
            out.breaks(rule, at, first, whole);
        } else {
            out.notApplicable(rule);
        }
    }

    static void channels(
            Tally out, int at, long inPeriod, long online, long inPersonOrByPost, long inPerson, long byPost) {
        NumericRule rule = NumericRule.TTHC_19;
        if (inPeriod < 0) {
            out.notApplicable(rule);
            return;
        }
        boolean joint = (online | inPersonOrByPost) >= 0;
        // where the post is printed, a reading without it is not the one that is meant
        boolean all = (online | inPerson | byPost) >= 0;
        boolean without = (online | inPerson) >= 0 && byPost < 0;
        long byJoint = known(online) + known(inPersonOrByPost);
        long byTwo = known(online) + known(inPerson);
        long byAll = byTwo + known(byPost);
        if ((joint && byJoint == inPeriod) || (all && byAll == inPeriod) || (without && byTwo == inPeriod)) {
            out.holds(rule);
        } else if (joint || all) {
            // "trực tiếp" may include the post that is printed beside it
            boolean doubtful = (online | inPerson) >= 0 && byTwo == inPeriod;
            out.breaks(rule, doubtful ? WARNING : rule.severity(), at, joint ? byJoint : byAll, inPeriod);
        } else if (without) {
            // the post, which is absent, could close it
            out.breaks(rule, byTwo <= inPeriod ? WARNING : rule.severity(), at, byTwo, inPeriod);
        } else {
            exceeded(
                    out,
                    rule,
                    at,
                    inPeriod,
                    byJoint,
                    Math.min(byTwo, Math.max(byAll, byJoint)),
                    Math.max(online, inPersonOrByPost));
        }
    }

    static void resolved(Tally out, int at, long resolved, long within, long early, long onTime, long late) {
        NumericRule rule = NumericRule.TTHC_02;
        if (resolved < 0) {
            out.notApplicable(rule);
            return;
        }
        boolean joint = (within | late) >= 0;
        boolean split = (early | onTime | late) >= 0;
        long byJoint = known(within) + known(late);
        long bySplit = known(early) + known(onTime) + known(late);
        if ((joint && byJoint == resolved) || (split && bySplit == resolved)) {
            out.holds(rule);
        } else if (joint || split) {
            out.breaks(rule, at, joint ? byJoint : bySplit, resolved);
        } else {
            exceeded(out, rule, at, resolved, byJoint, Math.max(bySplit, byJoint), Math.max(within, late));
        }
    }

    /**
     * What is neither resolved nor pending is nothing, or some of what is printed apart.
     *
     * @param others the numbers of a scope, for reports in which the first three do not balance
     */
    static void balance(Tally out, int at, long received, long resolved, long pending, ToLongFunction<Figure> others) {
        NumericRule rule = NumericRule.TTHC_04;
        if (received < 0) {
            out.notApplicable(rule);
        } else if ((resolved | pending) >= 0 && received == resolved + pending) {
            out.holds(rule);
        } else {
            Parts.balance(out, at, received, others);
        }
    }

    /** What is no more than the dossiers received; some may have been carried over and be left out by that number. */
    static void atMostReceived(
            Tally out,
            NumericRule rule,
            int at,
            long part,
            Figure figure,
            long received,
            ToLongFunction<Figure> others) {
        if ((part | received) < 0 || part <= received) {
            atMost(out, rule, at, part, received);
        } else {
            boolean mayBeOld = !Parts.isNew(figure) && part - received <= Parts.mayLeaveOut(received, others);
            out.breaks(rule, mayBeOld ? WARNING : rule.severity(), at, received, part);
        }
    }

    static boolean isSumOfSome(long difference, long a, long b, long c, long d) {
        for (int choice = 1; choice < 16; choice++) {
            long sum = ((choice & 1) == 0 ? 0 : known(a))
                    + ((choice & 2) == 0 ? 0 : known(b))
                    + ((choice & 4) == 0 ? 0 : known(c))
                    + ((choice & 8) == 0 ? 0 : known(d));
            if (sum == difference) {
                return true;
            }
        }
        return false;
    }

    static void visits(Tally out, int at, long visits, long regular, long head, long delegate, long adHoc) {
        NumericRule rule = NumericRule.REC_05;
        if (visits < 0) {
            out.notApplicable(rule);
            return;
        }
        boolean stated = (regular | head | delegate) >= 0;
        long sum = known(regular) + known(head) + known(delegate);
        if (stated && sum + known(adHoc) == visits) {
            out.holds(rule);
        } else if (stated) {
            // the ad hoc ones, where they are absent, could close it
            boolean open = adHoc < 0 && sum <= visits;
            out.breaks(rule, open ? WARNING : rule.severity(), at, sum + known(adHoc), visits);
        } else {
            exceeded(out, rule, at, visits, sum, sum, sum);
        }
    }

    static void letters(
            Tally out,
            int at,
            long total,
            long congratulation,
            long marriage,
            long birth,
            long otherReason,
            long condolence,
            long apology,
            long thanks) {
        NumericRule rule = NumericRule.LET_01;
        if (total < 0) {
            out.notApplicable(rule);
            return;
        }
        boolean rest = (condolence | apology | thanks) >= 0;
        boolean joint = rest && congratulation >= 0;
        boolean split = rest && (marriage | birth | otherReason) >= 0;
        long restSum = known(condolence) + known(apology) + known(thanks);
        long byJoint = known(congratulation) + restSum;
        long bySplit = known(marriage) + known(birth) + known(otherReason) + restSum;
        if ((joint && byJoint == total) || (split && bySplit == total)) {
            out.holds(rule);
        } else if (joint || split) {
            out.breaks(rule, at, joint ? byJoint : bySplit, total);
        } else {
            long most = Math.max(Math.max(congratulation, condolence), Math.max(apology, thanks));
            exceeded(out, rule, at, total, byJoint, Math.max(bySplit, byJoint), most);
        }
    }

    /** Whether a claim states one exact number of the whole. */
    static boolean isOfWhole(Claim claim) {
        return claim.effectiveState() == QuantityState.VALUE
                && claim.isExact()
                && claim.getField().isEmpty()
                && claim.getVillage().isEmpty()
                && claim.getPredecessor().isEmpty()
                && claim.getPhase().isEmpty()
                && claim.getPost().isEmpty();
    }

    /**
     * A rate agrees with its printed fraction and the fraction with the counts; without a fraction it agrees with the
     * counts, under the base that it names or any other.
     *
     * @param named the number of the base that the claim names, or {@link #NO_BASE}
     */
    static void rate(
            Tally out,
            NumericRule rule,
            int at,
            Claim claim,
            long counted,
            long named,
            long base1,
            long base2,
            long base3,
            long base4) {
        PrintedFraction fraction = claim.getFraction().orElse(null);
        if (fraction != null
                && fraction.getNumerator().isPresent()
                && fraction.getDenominator().isPresent()) {
            long numerator = fraction.getNumerator().getAsLong();
            long denominator = fraction.getDenominator().getAsLong();
            fraction(out, rule, at, claim, counted, numerator, denominator, base1, base2, base3, base4);
            return;
        }
        PrintedDecimal value = claim.getValue().orElse(null);
        if (value == null || counted < 0) {
            out.notApplicable(rule);
        } else if (named != NO_BASE) {
            share(out, rule, at, value, counted, named, NO_BASE, NO_BASE, NO_BASE);
        } else {
            share(out, rule, at, value, counted, base1, base2, base3, base4);
        }
    }

    private static void fraction(
            Tally out,
            NumericRule rule,
            int at,
            Claim claim,
            long counted,
            long numerator,
            long denominator,
            long base1,
            long base2,
            long base3,
            long base4) {
        PrintedDecimal value = claim.getValue().orElse(null);
        if (denominator == 0) {
            out.notApplicable(rule);
        } else if (value != null && !value.isPercentageOf(numerator, denominator)) {
            out.breaks(rule, at, numerator, denominator);
        } else if (counted >= 0 && counted != numerator) {
            out.breaks(rule, at, counted, numerator);
        } else if (isForeign(base1, denominator)
                && isForeign(base2, denominator)
                && isForeign(base3, denominator)
                && isForeign(base4, denominator)) {
            out.breaks(rule, at, base1, denominator);
        } else {
            out.holds(rule);
        }
    }

    private static boolean isForeign(long base, long denominator) {
        return base != ABSENT && base != denominator;
    }

    private static void share(
            Tally out,
            NumericRule rule,
            int at,
            PrintedDecimal value,
            long counted,
            long base1,
            long base2,
            long base3,
            long base4) {
        if (agrees(value, counted, base1)
                || agrees(value, counted, base2)
                || agrees(value, counted, base3)
                || agrees(value, counted, base4)) {
            out.holds(rule);
        } else if (base1 > 0 || base2 > 0 || base3 > 0 || base4 > 0) {
            boolean open = base1 == ABSENT || base2 == ABSENT || base3 == ABSENT || base4 == ABSENT;
            out.breaks(rule, open ? WARNING : rule.severity(), at, counted, base1);
        } else {
            out.notApplicable(rule);
        }
    }

    private static boolean agrees(PrintedDecimal value, long counted, long base) {
        return base > 0 && value.isPercentageOf(counted, base);
    }

    /** The sum of two numbers, absent if one of them is. */
    static long plus(long a, long b) {
        return (a | b) < 0 ? ABSENT : a + b;
    }
}
